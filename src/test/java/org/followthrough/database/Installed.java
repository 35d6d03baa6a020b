package org.followthrough.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;

/// A server of the PostgreSQL that is installed on this machine, with all of its programs: the embedded one has no
/// `pg_dump`, and another release's does not go with it.
final class Installed implements AutoCloseable {

    private static final Path RELEASES = Path.of("/usr/lib/postgresql");
    private static final String USER = "followthrough";

    private final Path programs;
    private final String data;
    private final String place;

    private Installed(Path programs, Path folder, int port) {
        this.programs = programs;
        this.data = folder.resolve("data").toString();
        this.place = "127.0.0.1:%s/postgres".formatted(Integer.toString(port));
    }

    static Installed in(Path folder) throws IOException {
        Files.createDirectories(folder);
        var port = freePort();
        var server = new Installed(newest(), folder, port);
        server.run(
                "initdb",
                "--pgdata=" + server.data,
                "--username=" + USER,
                "--auth=trust",
                "--encoding=UTF8",
                "--locale=C");
        server.run(
                "pg_ctl",
                "start",
                "--pgdata=" + server.data,
                "--wait",
                "--log=" + folder.resolve("log"),
                "--options=-p %s -c listen_addresses=127.0.0.1 -c unix_socket_directories=''".formatted(port));
        return server;
    }

    /// One of its programs, run to its end.
    void run(String program, String... arguments) throws IOException {
        Command.of(programs.resolve(program), arguments).run();
    }

    /// What its programs find it by.
    String url() {
        return "postgresql://%s@%s".formatted(USER, place);
    }

    /// What tells the service where it is.
    Map<String, String> environment() {
        return Map.of(
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://" + place,
                "QUARKUS_DATASOURCE_USERNAME",
                USER,
                "QUARKUS_DATASOURCE_PASSWORD",
                "not asked for");
    }

    @Override
    public void close() throws IOException {
        run("pg_ctl", "stop", "--pgdata=" + data, "--mode=fast", "--wait");
    }

    private static Path newest() throws IOException {
        try (var releases = Files.exists(RELEASES) ? Files.list(RELEASES) : Stream.<Path>empty()) {
            return releases.filter(Installed::isWhole)
                    .max(Comparator.comparingInt(Installed::number))
                    .map(Installed::programs)
                    .orElseThrow(() -> new IllegalStateException(
                            "No PostgreSQL is installed in %s (Debian: apt-get install postgresql)"
                                    .formatted(RELEASES)));
        }
    }

    private static boolean isWhole(Path release) {
        return Stream.of("initdb", "pg_ctl", "pg_dump", "pg_restore")
                .map(programs(release)::resolve)
                .allMatch(Files::isExecutable);
    }

    private static Path programs(Path release) {
        return release.resolve("bin");
    }

    private static int number(Path release) {
        return Integer.parseInt(RELEASES.relativize(release).toString());
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
            return socket.getLocalPort();
        }
    }
}
