package org.followthrough.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.dossier.Plants.plant;
import static org.followthrough.dossier.Plants.put;
import static org.followthrough.dossier.Plants.several;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/// The change log as server-sent events.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@Timeout(60)
class FollowedChangesTest {

    @TestHTTPResource("/api/v1/changes")
    URI changes = URI.create("");

    @Inject
    Pool pool;

    /// One event.
    record Event(String id, String name, JsonPath data) {}

    @Test
    void givenAFollower_whenSomethingIsWritten_thenItIsToldOnceAndInOrder() throws Exception {
        put("followed", plant("followed", "USD 10bn"));
        try (var stream = follow("?initiative=followed", null)) {
            put("unfollowed", plant("unfollowed", "USD 10bn"));
            put("followed", plant("followed", "USD 9bn"));
            put("followed", plant("followed", "USD 8bn"));
            var events = stream.take(2);

            assertThat(events).extracting(Event::name).containsOnly("change");
            assertThat(events).extracting(it -> it.data().getString("kind")).containsOnly("correction");
            assertThat(events)
                    .extracting(it -> it.data().getString("after.figures[0]"))
                    .containsExactly("USD 9bn", "USD 8bn");
            assertThat(events)
                    .extracting(it -> it.data().getString("id"))
                    .containsExactly(events.getFirst().id(), events.getLast().id());
        }
    }

    @Test
    void givenAFollowerWhoWasAway_whenItComesBack_thenItIsToldWhatItMissed() throws Exception {
        put("resumed", plant("resumed", "USD 10bn"));
        String seen;
        try (var stream = follow("?initiative=resumed", null)) {
            put("resumed", plant("resumed", "USD 9bn"));
            seen = stream.take(1).getFirst().id();
        }
        put("resumed", plant("resumed", "USD 8bn"));

        try (var stream = follow("?initiative=resumed", seen)) {
            assertThat(stream.take(1).getFirst().data().getString("after.figures[0]"))
                    .isEqualTo("USD 8bn");
        }
    }

    @Test
    void givenMoreThanIsReadAtATime_whenFollowedFromTheBeginning_thenAllOfItIsTold() throws Exception {
        put("lengthy", several("lengthy", 60, "USD 1bn"));

        try (var stream = follow("?initiative=lengthy&since=2020-01-01", null)) {
            var ids = stream.take(300).stream().map(it -> Long.valueOf(it.id())).toList();

            assertThat(ids).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void givenTheListeningConnectionIsLost_whenSomethingIsWritten_thenItIsToldAllTheSame() throws Exception {
        put("unheard", plant("unheard", "USD 10bn"));
        try (var stream = follow("?initiative=unheard", null)) {
            pool.query("select pg_terminate_backend(pid) from pg_stat_activity where query = 'listen change'")
                    .executeAndAwait();
            put("unheard", plant("unheard", "USD 9bn"));

            assertThat(stream.take(1).getFirst().data().getString("kind")).isEqualTo("correction");
        }
    }

    @Test
    void whoDoesNotSayWhatIsWantedIsAnsweredWithJson() throws Exception {
        var answer = client().send(HttpRequest.newBuilder(changes).build(), BodyHandlers.ofString());

        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(it -> assertThat(it).startsWith("application/json"));
    }

    @Test
    void whatCannotBeReadIsRefused() throws Exception {
        for (var query : List.of("?kind=nothing", "?limit=3", "?order=newest")) {
            var request = request(query).build();
            assertThat(client().send(request, BodyHandlers.ofString()).statusCode())
                    .isEqualTo(400);
        }
        var request = request("").header("Last-Event-ID", "x").build();
        assertThat(client().send(request, BodyHandlers.ofString()).statusCode()).isEqualTo(400);
    }

    private static HttpClient client() {
        return HttpClient.newHttpClient();
    }

    private HttpRequest.Builder request(String query) {
        return HttpRequest.newBuilder(URI.create(changes + query)).header("Accept", "text/event-stream");
    }

    private Stream follow(String query, @Nullable String lastEventId) throws Exception {
        var request = request(query);
        if (lastEventId != null) {
            request.header("Last-Event-ID", lastEventId);
        }
        var answer = client().send(request.build(), BodyHandlers.ofInputStream());
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("text/event-stream");
        return new Stream(answer.body());
    }

    /// Reads events as they come.
    private static final class Stream implements AutoCloseable {

        private final BufferedReader lines;

        Stream(InputStream from) {
            lines = new BufferedReader(new InputStreamReader(from, StandardCharsets.UTF_8));
        }

        List<Event> take(int number) throws IOException {
            var events = new ArrayList<Event>();
            while (events.size() < number) {
                var event = event();
                if (event != null) {
                    events.add(event);
                }
            }
            return events;
        }

        private @Nullable Event event() throws IOException {
            var id = "";
            var name = "";
            var data = "";
            for (var line = lines.readLine(); line != null && !line.isEmpty(); line = lines.readLine()) {
                id = line.startsWith("id:") ? line.substring(3).strip() : id;
                name = line.startsWith("event:") ? line.substring(6).strip() : name;
                data += line.startsWith("data:") ? line.substring(5) : "";
            }
            return data.isEmpty() ? null : new Event(id, name, JsonPath.from(data));
        }

        @Override
        public void close() throws IOException {
            lines.close();
        }
    }
}
