package org.followthrough.database;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/// The packaged service, run as a process of its own in a folder of its own, as an operator runs it.
final class RunningService implements AutoCloseable {

    private static final String READY = "Followthrough is ready: ";
    private static final String TOKEN = "Write with the token: ";
    private static final long PATIENCE_SECONDS = 120;

    private final Process process;
    private final CompletableFuture<URI> ready = new CompletableFuture<>();
    private final CompletableFuture<String> token = new CompletableFuture<>();
    private final List<String> output = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();
    private final CompletableFuture<Void> allSaid;

    private RunningService(Process process) {
        this.process = process;
        this.allSaid = CompletableFuture.allOf(
                reading(process.getInputStream(), this::hear), reading(process.getErrorStream(), errors::add));
    }

    static RunningService in(Path folder, Map<String, String> environment) throws IOException {
        return onPort("0", folder, environment);
    }

    static RunningService onPort(String port, Path folder, Map<String, String> environment) throws IOException {
        return run(folder, environment, List.of("-Dquarkus.http.port=" + port), List.of());
    }

    /// A command instead of the service.
    static RunningService command(Path folder, Map<String, String> environment, String... words) throws IOException {
        return run(folder, environment, List.of(), List.of(words));
    }

    private static RunningService run(
            Path folder, Map<String, String> environment, List<String> settings, List<String> words)
            throws IOException {
        var jar = Path.of("target", "quarkus-app", "quarkus-run.jar").toAbsolutePath();
        var line = new ArrayList<String>();
        line.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        line.addAll(settings);
        line.addAll(List.of("-jar", jar.toString()));
        line.addAll(words);
        var builder = new ProcessBuilder(line).directory(folder.toFile());
        builder.environment()
                .keySet()
                .removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("FOLLOWTHROUGH_"));
        builder.environment().putAll(environment);
        return new RunningService(builder.start());
    }

    private void hear(String line) {
        output.add(line);
        if (line.startsWith(TOKEN)) {
            token.complete(line.substring(TOKEN.length()));
        }
        if (line.startsWith(READY)) {
            ready.complete(URI.create(line.substring(READY.length())));
        }
    }

    /// Where it is, once it says that it is ready.
    URI address() {
        return (URI) said(ready);
    }

    /// The token it shows with that.
    String token() {
        return (String) said(token);
    }

    private Object said(CompletableFuture<?> word) {
        var ended = process.onExit().thenApply(_ -> {
            throw new IllegalStateException("Ended before it was ready: " + errors);
        });
        return CompletableFuture.anyOf(word, ended)
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// The exit code, once it has ended by itself or by what was done to it.
    int exitCode() {
        return process.onExit()
                .thenCombine(allSaid, (ended, _) -> ended.exitValue())
                .orTimeout(PATIENCE_SECONDS, TimeUnit.SECONDS)
                .join();
    }

    /// What it wrote to standard output.
    List<String> output() {
        return List.copyOf(output);
    }

    List<String> errors() {
        return List.copyOf(errors);
    }

    /// As Ctrl-C or a supervisor does, without waiting for its end.
    void askToStop() {
        process.toHandle().destroy(); // the handle leaves the streams open, for the last words
    }

    /// As Ctrl-C or a supervisor ends it.
    void stop() {
        askToStop();
        exitCode();
    }

    /// As `kill -9` ends it.
    void kill() {
        process.toHandle().destroyForcibly();
        exitCode();
    }

    @Override
    public void close() {
        stop();
    }

    /// On a thread of its own: the common pool may have but one.
    private static CompletableFuture<Void> reading(InputStream stream, Consumer<String> listener) {
        return CompletableFuture.runAsync(
                () -> read(stream, listener), task -> Thread.ofVirtual().start(task));
    }

    private static void read(InputStream stream, Consumer<String> listener) {
        try (var reader = new BufferedReader(new InputStreamReader(stream, StandardCharsets.UTF_8))) {
            reader.lines().forEach(listener);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
