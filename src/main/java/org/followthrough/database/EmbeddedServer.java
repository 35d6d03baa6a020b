package org.followthrough.database;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.List;

/// A PostgreSQL server of our own, with its data in a folder, that only this machine can reach.
///
/// Its settings are those for data that must last: a commit is on the disk when it returns.
public final class EmbeddedServer implements AutoCloseable {

    public static final String USER = "followthrough";

    private static final String LOOPBACK = "127.0.0.1";
    private static final String DATABASE = "postgres";
    private static final List<String> SETTINGS = List.of(
            "listen_addresses=" + LOOPBACK,
            "unix_socket_directories=''",
            "fsync=on",
            "synchronous_commit=on",
            "timezone=UTC",
            "max_connections=50",
            "log_min_error_statement=panic"); // statements hold what users write: not for the log

    private final DataFolder folder;
    private final Command stop;
    private final int port;
    private final String password;

    private EmbeddedServer(DataFolder folder, Command stop, int port, String password) {
        this.folder = folder;
        this.stop = stop;
        this.port = port;
        this.password = password;
    }

    /// Starts the server on the data in a folder, which is made if need be.
    public static EmbeddedServer start(Path path) {
        var archive = Archive.forThisMachine();
        var folder = DataFolder.open(path);
        try {
            return start(folder, archive.unpackedIn(folder).resolve("bin"));
        } catch (IOException e) {
            throw new CannotStart(
                    Trouble.EMBEDDED_SERVER_FAILED,
                    "The embedded PostgreSQL in %s does not start: %s"
                            .formatted(path.toAbsolutePath(), e.getMessage()));
        }
    }

    private static EmbeddedServer start(DataFolder folder, Path programs) throws IOException {
        var control = programs.resolve("pg_ctl");
        var cluster = folder.cluster().toString();
        var stop = Command.of(control, "stop", "-D", cluster, "-m", "fast", "-w", "-t", "60");
        LeftOver.in(folder.cluster()).end(stop);
        prepare(folder, programs.resolve("initdb"));
        var server = new EmbeddedServer(folder, stop, freePort(), Files.readString(folder.password()));
        Files.deleteIfExists(folder.log());
        try {
            Command.of(
                            control,
                            "start",
                            "-D",
                            cluster,
                            "-w",
                            "-t",
                            "60",
                            "-l",
                            folder.log().toString(),
                            "-o",
                            options(server.port))
                    .run();
        } catch (IOException e) {
            throw new IOException(reason(folder.log(), e), e);
        }
        return server;
    }

    private static void prepare(DataFolder folder, Path initdb) throws IOException {
        if (Files.exists(folder.cluster())) {
            return;
        }
        var unfinished = folder.unfinished(folder.cluster());
        Archive.delete(unfinished);
        writePassword(folder.password());
        Command.of(
                        initdb,
                        "--pgdata=" + unfinished,
                        "--username=" + USER,
                        "--pwfile=" + folder.password(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin", // the same order and case rules on every machine
                        "--builtin-locale=C.UTF-8")
                .run();
        Files.move(unfinished, folder.cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    private static void writePassword(Path file) throws IOException {
        var password = new byte[24];
        new SecureRandom().nextBytes(password);
        Files.deleteIfExists(file);
        Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        Files.writeString(file, HexFormat.of().formatHex(password));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getByName(LOOPBACK))) {
            return socket.getLocalPort();
        }
    }

    private static String options(int port) {
        return "-p " + port + " -c " + String.join(" -c ", SETTINGS);
    }

    private static String reason(Path log, IOException failure) throws IOException {
        if (Files.notExists(log)) {
            return String.valueOf(failure.getMessage());
        }
        try (var lines = Files.lines(log)) {
            return lines.filter(line -> line.contains("FATAL:"))
                    .map(line -> line.substring(line.indexOf("FATAL:")))
                    .findFirst()
                    .orElse(String.valueOf(failure.getMessage()));
        }
    }

    public String reactiveUrl() {
        return url(Integer.toString(port));
    }

    public String jdbcUrl() {
        return jdbcUrl(Integer.toString(port));
    }

    /// Where a server on a port is reached.
    static String jdbcUrl(String port) {
        return "jdbc:" + url(port);
    }

    private static String url(String port) {
        return "postgresql://%s:%s/%s".formatted(LOOPBACK, port, DATABASE);
    }

    public String password() {
        return password;
    }

    /// Stops the server and lets go of its folder.
    @Override
    public void close() throws IOException {
        try (folder) {
            stop.run();
        }
    }
}
