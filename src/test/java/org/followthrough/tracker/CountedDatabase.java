package org.followthrough.tracker;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;
import org.followthrough.database.TestDatabase;
import org.jspecify.annotations.Nullable;

/// The database of the tests behind a proxy that counts the statements the service has it carry out, as they pass by.
public final class CountedDatabase implements QuarkusTestResourceLifecycleManager {

    private static final String REACTIVE_URL = "quarkus.datasource.reactive.url";
    private static final char QUERY = 'Q';
    private static final char EXECUTE = 'E';

    private final TestDatabase database = new TestDatabase(Path.of("target", "counted-database"));
    private final AtomicLong statements = new AtomicLong();
    private @Nullable ServerSocket proxy;

    /// After the database that all tests share, so that the service uses this one.
    @Override
    public int order() {
        return Integer.MAX_VALUE;
    }

    /// Hands the count to the tests that ask for it.
    @Override
    public void inject(TestInjector injector) {
        injector.injectIntoFields(
                statements, new TestInjector.AnnotatedAndMatchesType(Counted.class, AtomicLong.class));
    }

    @Override
    public Map<String, String> start() {
        var settings = new HashMap<>(database.start());
        var server = URI.create(settings.getOrDefault(REACTIVE_URL, ""));
        try {
            var socket = new ServerSocket(0, 50, InetAddress.getByName("127.0.0.1"));
            proxy = socket;
            Thread.ofVirtual().start(() -> accept(socket, server));
            var port = Integer.toString(socket.getLocalPort());
            settings.put(REACTIVE_URL, "postgresql://127.0.0.1:" + port + server.getPath());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return settings;
    }

    @Override
    public void stop() {
        try {
            if (proxy != null) {
                proxy.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            database.stop();
        }
    }

    private void accept(ServerSocket proxy, URI server) {
        while (!proxy.isClosed()) {
            try {
                var client = proxy.accept();
                var upstream = new Socket(server.getHost(), server.getPort());
                Thread.ofVirtual().start(() -> pass(client, upstream, this::count));
                Thread.ofVirtual().start(() -> pass(upstream, client, (from, to) -> from.transferTo(to)));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private interface Passage {
        void pass(DataInputStream from, DataOutputStream to) throws IOException;
    }

    private static void pass(Socket from, Socket to, Passage passage) {
        try (from;
                to) {
            passage.pass(new DataInputStream(from.getInputStream()), new DataOutputStream(to.getOutputStream()));
        } catch (IOException closed) {
            // one side hung up, and so does the other
        }
    }

    /// What a client says to PostgreSQL: a start without a type, then messages of a type, a length and a content.
    private void count(DataInputStream from, DataOutputStream to) throws IOException {
        forward(from, to);
        for (var type = from.read(); type >= 0; type = from.read()) {
            if (type == QUERY || type == EXECUTE) {
                statements.incrementAndGet();
            }
            to.write(type);
            forward(from, to);
        }
    }

    private static void forward(DataInputStream from, DataOutputStream to) throws IOException {
        var length = from.readInt();
        var content = from.readNBytes(length - Integer.BYTES);
        to.writeInt(length);
        to.write(content);
        to.flush();
    }
}
