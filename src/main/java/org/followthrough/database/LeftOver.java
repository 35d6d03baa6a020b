package org.followthrough.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/// A server that may still run on some data because the service that started it was killed.
///
/// Called only while we hold the folder, so that nobody is using it any more.
record LeftOver(Path note, Optional<ProcessHandle> process) {

    static LeftOver in(Path cluster) throws IOException {
        var note = cluster.resolve("postmaster.pid");
        return new LeftOver(note, Files.exists(note) ? process(note) : Optional.empty());
    }

    private static Optional<ProcessHandle> process(Path note) throws IOException {
        try (var lines = Files.lines(note)) {
            return lines.findFirst()
                    .map(String::strip)
                    .filter(number -> number.matches("\\d{1,10}"))
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)));
        }
    }

    /// Stops the server, if it is one. If its number now belongs to some other program (after a restart of
    /// the machine), that one is left alone and the note taken away, for it would keep the server from starting.
    void end(Command stop) throws IOException {
        var program = process.flatMap(running -> running.info().command());
        if (program.isEmpty()) {
            return;
        }
        if (Path.of(program.get()).endsWith("postgres")) {
            stop.run();
        } else {
            Files.delete(note);
        }
    }
}
