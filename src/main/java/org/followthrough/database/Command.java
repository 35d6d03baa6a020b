package org.followthrough.database;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// One of PostgreSQL's own programs, run to its end.
///
/// PostgreSQL refuses to run as root. For root, which is who runs things in many a container, it is
/// put into a user namespace of its own, where it is nobody in particular and the files stay root's.
record Command(List<String> words) {

    static Command of(Path program, String... arguments) {
        var words = new ArrayList<String>();
        if (new UnixSystem().getUid() == 0) {
            words.addAll(List.of("unshare", "-U"));
        }
        words.add(program.toString());
        words.addAll(List.of(arguments));
        return new Command(List.copyOf(words));
    }

    /// Runs it, and throws with the last thing it said if it failed.
    void run() throws IOException {
        var builder = new ProcessBuilder(words).redirectErrorStream(true);
        var environment = builder.environment();
        environment.keySet().removeIf(name -> name.startsWith("PG")); // PGPORT and the like are about other servers
        environment.put("LC_ALL", "C");
        environment.put("TZ", "UTC");
        var process = builder.start();
        process.getOutputStream().close();
        var said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        if (exitCode(process) != 0) {
            throw new IOException(lastLine(said));
        }
    }

    private static int exitCode(Process process) throws IOException {
        try {
            return process.waitFor();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted", e);
        }
    }

    private static String lastLine(String text) {
        return text.lines().filter(line -> !line.isBlank()).reduce("no reason given", (_, last) -> last);
    }
}
