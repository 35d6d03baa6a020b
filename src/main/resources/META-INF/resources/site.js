// Where the record is kept: reads figures back while they are typed, and takes a dossier that is dropped. Everything
// works without it.
"use strict";

const language = document.documentElement.lang === "en" ? "" : "/" + document.documentElement.lang;

async function readBack(input, output) {
  const lines = input.value.split("\n").map(line => line.trim()).filter(line => line !== "").slice(0, 20);
  const answers = await Promise.all(lines.map(async line => {
    const answer = await fetch(language + "/desk/figure?text=" + encodeURIComponent(line));
    return answer.ok ? answer.json() : {};
  }));
  if (input.value.split("\n").map(line => line.trim()).filter(line => line !== "").slice(0, 20).join("\n")
      !== lines.join("\n")) {
    return; // typed on meanwhile
  }
  output.replaceChildren(...answers.map(answer => {
    const said = document.createElement("span");
    said.textContent = answer.reading || answer.fault || "";
    said.className = answer.fault ? "no" : "";
    return said;
  }));
}

for (const input of document.querySelectorAll("[data-figures]")) {
  const output = document.getElementById(input.id + "-read");
  let waiting;
  input.addEventListener("input", () => {
    clearTimeout(waiting);
    waiting = setTimeout(() => readBack(input, output).catch(() => {}), 250);
  });
}

const drop = document.querySelector("[data-drop]");
if (drop) {
  const file = drop.querySelector("input[type=file]");
  for (const kind of ["dragenter", "dragover"]) {
    drop.addEventListener(kind, event => {
      event.preventDefault();
      drop.classList.add("over");
    });
  }
  drop.addEventListener("dragleave", () => drop.classList.remove("over"));
  drop.addEventListener("drop", event => {
    event.preventDefault();
    drop.classList.remove("over");
    if (event.dataTransfer.files.length > 0) {
      file.files = event.dataTransfer.files;
      drop.closest("form").requestSubmit();
    }
  });
  drop.querySelector("[data-hint]").hidden = false;
}

const result = document.getElementById("result");
if (result) {
  result.focus();
}
