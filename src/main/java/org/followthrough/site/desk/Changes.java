package org.followthrough.site.desk;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.dossier.Keys;
import org.followthrough.record.FactType;
import org.followthrough.record.VersionTag;
import org.jspecify.annotations.Nullable;

/// The changeset that a form asks for: a new source, if one was entered, and what the form is for.
///
/// @param operations which part of the form each operation comes from
record Changes(ObjectNode json, List<Group.Part> operations) {

    /// How many citations there may be in a form.
    static final int MOST_CITATIONS = 50;

    private static final String NEW = "new.";

    static Changes of(Screen screen, Entered entered) {
        var json = JsonNodeFactory.instance.objectNode();
        if (entered.has("reason") || needsReason(screen)) {
            json.put("reason", entered.text("reason"));
        }
        var operations = json.putArray("operations");
        var parts = new ArrayList<Group.Part>();
        var source = source(screen, entered);
        if (source != null) {
            operations.addObject().put("method", "POST").put("path", "/sources").set("body", source);
            parts.add(Group.Part.SOURCE);
        }
        parts.add(Group.Part.MAIN);
        main(screen, entered, source, operations.addObject());
        return new Changes(json, List.copyOf(parts));
    }

    byte[] bytes() {
        return json.toString().getBytes(StandardCharsets.UTF_8);
    }

    /// Whether two things were said to be different, so that there is nothing to record.
    static boolean isNothing(Screen screen, Entered entered) {
        return screen.type() == FactType.OVERLAP
                && !screen.isBare()
                && entered.text(Sameness.NAME).equals(Sameness.DIFFERENT.word());
    }

    private static boolean needsReason(Screen screen) {
        return screen.isBare() || screen.path().endsWith("/correction");
    }

    private static void main(Screen screen, Entered entered, @Nullable ObjectNode source, ObjectNode main) {
        main.put("method", screen.method()).put("path", screen.path());
        if (screen.version() != null) {
            main.put("ifMatch", VersionTag.of(version(screen, entered)));
        }
        var body = main.putObject("body");
        if (screen.isBare()) {
            return;
        }
        body.setAll(Filled.body(spoken(screen), entered, ""));
        if (screen.method().equals("PUT")
                && screen.initiative() != null
                && !screen.path().startsWith("/initiatives")) {
            body.put("initiative", screen.initiative());
        }
        if (screen.type() != null) {
            cite(entered, source, body.putArray("cite"));
            finish(screen.type(), entered, body);
        }
    }

    /// The version that was read when the form was first shown.
    private static int version(Screen screen, Entered entered) {
        var read = entered.text("_version");
        return read.matches("[1-9][0-9]{0,8}")
                ? Integer.parseInt(read)
                : screen.version() == null ? 0 : screen.version();
    }

    /// Citations are read on their own, for there are several.
    private static List<Field> spoken(Screen screen) {
        return screen.fields(Group.Part.MAIN).stream()
                .filter(field -> !field.name().startsWith("cite."))
                .toList();
    }

    private static @Nullable ObjectNode source(Screen screen, Entered entered) {
        var isEntered = !screen.fields(Group.Part.SOURCE).isEmpty()
                && Fields.SOURCE.stream().anyMatch(field -> entered.has(NEW + field.name()));
        if (!isEntered) {
            return null;
        }
        var source = Filled.body(screen.fields(Group.Part.SOURCE), entered, NEW);
        if (!source.has("key")) {
            var publisher = source.path("publisher").asText();
            var called = publisher.isEmpty() ? source.path("title").asText() : publisher;
            put(source, "key", Keys.stem(called + " " + source.path("published").asText()));
        }
        return source;
    }

    private static void cite(Entered entered, @Nullable ObjectNode source, ArrayNode citations) {
        for (var row = 0; row < MOST_CITATIONS; row++) {
            var citation = Filled.body(Fields.CITATION, entered, "cite." + row + ".");
            if (row == 0 && source != null && !citation.has("source")) {
                put(citation, "source", source.path("key").asText());
            }
            if (!citation.isEmpty()) {
                citations.add(citation);
            }
        }
    }

    /// What the form asks for otherwise than the API.
    private static void finish(FactType type, Entered entered, ObjectNode body) {
        switch (type) {
            case OVERLAP -> {
                share(entered, body);
                name(body, members(body));
            }
            case CLAIM -> name(body, text(body, "party", "stage", "on"));
            case BENCHMARK -> name(body, text(body, "per", "figure", "on"));
            case STATEMENT, MILESTONE, ATTRIBUTION, REPLACEMENT, PARTICIPATION, RATE -> {}
        }
    }

    private static void share(Entered entered, ObjectNode body) {
        var sameness = entered.text(Sameness.NAME);
        body.remove(Sameness.NAME);
        if (sameness.equals(Sameness.SAME.word())) {
            body.put("share", 1);
        } else if (!sameness.equals(Sameness.PARTLY.word())) {
            body.remove("share");
        }
        if (sameness.isEmpty()) {
            body.put("share", "?"); // nobody has answered, which is not the same as not knowing
        }
    }

    private static String members(ObjectNode body) {
        var members = body.has("deals") ? body.path("deals") : body.path("commitments");
        var keys = new ArrayList<String>();
        members.forEach(each -> keys.add(each.asText()));
        return String.join(" ", keys);
    }

    private static String text(ObjectNode body, String... names) {
        return List.of(names).stream().map(name -> body.path(name).asText()).collect(Collectors.joining(" "));
    }

    private static void name(ObjectNode body, String called) {
        if (!body.has("key")) {
            put(body, "key", Keys.stem(called));
        }
    }

    private static void put(ObjectNode body, String name, String value) {
        if (!value.isEmpty()) {
            body.put(name, value);
        }
    }
}
