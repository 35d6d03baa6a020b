package org.followthrough.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.editing.Edits.get;
import static org.followthrough.editing.Edits.json;
import static org.followthrough.editing.Edits.patch;
import static org.followthrough.editing.Edits.plant;
import static org.followthrough.editing.Edits.post;
import static org.followthrough.editing.Edits.realised;
import static org.followthrough.editing.Edits.tracker;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Several clients who write at once, each as chance has it: what was acknowledged is on record, exactly once.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class InterleavingTest {

    private static final int CLIENTS = 6;
    private static final int STEPS = 25;

    /// What one run has been told is on record: facts by id with what they add, in millions.
    private static final class Acknowledged {
        private final Map<String, Integer> standing = new ConcurrentHashMap<>();
        private final AtomicInteger updates = new AtomicInteger();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void givenSeveralClients_whenTheyWriteAtOnce_thenEveryAcknowledgedChangeIsOnRecordOnce(long seed) throws Exception {
        var key = "crowd-" + seed;
        plant(key);
        var acknowledged = new Acknowledged();
        var clients = IntStream.range(0, CLIENTS)
                .mapToObj(client -> (Callable<Void>) () -> {
                    var chance = new Random(seed * 1000 + client);
                    for (var step = 0; step < STEPS; step++) {
                        act(key, chance, client * STEPS + step, acknowledged);
                    }
                    return null;
                })
                .toList();

        try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
            for (var done : threads.invokeAll(clients)) {
                done.get();
            }
        }

        var sum = acknowledged.standing.values().stream()
                .mapToInt(Integer::intValue)
                .sum();
        var expected = BigDecimal.valueOf(1000 + sum).movePointRight(6);
        assertThat(new BigDecimal(realised(tracker(key)).toString())).isEqualByComparingTo(expected);
        assertThat(standingFacts(key))
                .hasSize(acknowledged.standing.size() + 5)
                .containsAll(acknowledged.standing.keySet());
        get("/deals/plant-" + key).then().body("version", equalTo(1 + acknowledged.updates.get()));
        assertThat(changes(key)).doesNotHaveDuplicates();
        post("/admin/tally-check?initiative=" + key, "")
                .then()
                .statusCode(200)
                .body("initiatives", equalTo(1))
                .body("differences.size()", equalTo(0));
    }

    private static void act(String key, Random chance, int number, Acknowledged acknowledged) {
        switch (chance.nextInt(5)) {
            case 0, 1 -> add(key, chance, number, acknowledged);
            case 2 -> correct(key, chance, acknowledged);
            case 3 -> retract(chance, acknowledged);
            default -> update(key, number, acknowledged);
        }
    }

    /// Sent twice: the second time as somebody would who has had no answer.
    private static void add(String key, Random chance, int number, Acknowledged acknowledged) {
        var millions = 1 + chance.nextInt(100);
        var day = "2025-04-%02d".formatted(1 + chance.nextInt(28));
        var request =
                json().header("Idempotency-Key", key + "-" + number).body(realised(key, day, "USD " + millions + "m"));
        var path = Edits.API + "/deals/plant-" + key + "/milestones";
        var first = request.post(path);
        var second = json().header("Idempotency-Key", key + "-" + number)
                .body(realised(key, day, "USD " + millions + "m"))
                .post(path);
        assertThat(first.statusCode()).isEqualTo(201);
        assertThat((String) second.path("id")).isEqualTo(first.path("id"));
        acknowledged.standing.put(first.path("id"), millions);
    }

    private static void correct(String key, Random chance, Acknowledged acknowledged) {
        var fact = any(chance, acknowledged);
        if (fact == null) {
            return;
        }
        var millions = 101 + chance.nextInt(100);
        var answer = post(
                "/facts/" + fact + "/correction",
                realised(key, "2025-05-01", "USD " + millions + "m")
                        .replace("{\"kind\"", "{\"reason\": \"r\", \"kind\""));
        assertThat(answer.statusCode()).isIn(201, 409, 422);
        if (answer.statusCode() == 201) {
            assertThat(acknowledged.standing.remove(fact)).isNotNull();
            acknowledged.standing.put(answer.path("id"), millions);
        }
    }

    private static void retract(Random chance, Acknowledged acknowledged) {
        var fact = any(chance, acknowledged);
        if (fact != null) {
            var answer = post("/facts/" + fact + "/retraction", "{\"reason\": \"r\"}");
            assertThat(answer.statusCode()).isIn(200, 409);
            if (answer.statusCode() == 200) {
                assertThat(acknowledged.standing.remove(fact)).isNotNull();
            }
        }
    }

    private static void update(String key, int number, Acknowledged acknowledged) {
        var tag = get("/deals/plant-" + key).header("ETag");
        var answer = patch("/deals/plant-" + key, tag, "{\"summary\": \"By " + number + "\"}");
        assertThat(answer.statusCode()).isIn(200, 412);
        if (answer.statusCode() == 200) {
            acknowledged.updates.incrementAndGet();
        }
    }

    private static @Nullable String any(Random chance, Acknowledged acknowledged) {
        var all = List.copyOf(acknowledged.standing.keySet());
        return all.isEmpty() ? null : all.get(chance.nextInt(all.size()));
    }

    private static List<String> standingFacts(String key) {
        var ids = new ArrayList<String>();
        var next = "/deals/plant-" + key + "/milestones?limit=200";
        for (var page = get(next); ; page = get(next + "&after=" + page.path("next"))) {
            ids.addAll(JsonPath.from(page.asString()).getList("items.id"));
            if (page.path("next") == null) {
                return ids;
            }
        }
    }

    private static List<Object> changes(String key) {
        return JsonPath.from(get("/changes?initiative=" + key + "&limit=200").asString())
                .getList("items.id");
    }
}
