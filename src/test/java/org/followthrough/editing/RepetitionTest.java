package org.followthrough.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.editing.Edits.API;
import static org.followthrough.editing.Edits.json;
import static org.followthrough.editing.Edits.plant;
import static org.followthrough.editing.Edits.realised;
import static org.followthrough.editing.Edits.tracker;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// Requests that are sent again.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RepetitionTest {

    @Test
    void givenAHundredEqualRequestsAtOnce_whenTheyAreSent_thenOneRowComesOfThem() throws Exception {
        plant("echo");
        var request = (Callable<Response>) () -> milestone("echo", "hundred", "USD 1m");

        try (var threads = Executors.newFixedThreadPool(20)) {
            var answers = threads
                    .invokeAll(IntStream.range(0, 100).mapToObj(_ -> request).toList())
                    .stream()
                    .map(Future::resultNow)
                    .toList();
            assertThat(answers).allMatch(answer -> answer.statusCode() == 201 || answer.statusCode() == 409);
            var ids = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .map(answer -> (String) answer.path("id"))
                    .collect(Collectors.toSet());
            assertThat(ids).hasSize(1);
        }

        assertThat(realised(tracker("echo"))).isEqualTo(1001000000);
    }

    @Test
    void givenARequest_whenItIsRepeated_thenItIsAnsweredInTheSameWordsAndAnotherIsRefused() {
        plant("chime");
        var first = milestone("chime", "\"once\"", "USD 1m");
        var second = milestone("chime", "once", "USD 1m");

        assertThat(second.asString()).isEqualTo(first.asString());
        assertThat(second.header("Location")).isEqualTo(first.header("Location"));
        second.then().statusCode(201).header("Idempotent-Replayed", "true");
        milestone("chime", "once", "USD 2m")
                .then()
                .statusCode(422)
                .body("type", equalTo("urn:followthrough:problem:idempotency-key-reused"));
        milestone("chime", "x".repeat(256), "USD 2m").then().statusCode(400);
    }

    @Test
    void givenARequestThatWasRefused_whenItIsRepeatedRightly_thenItIsCarriedOut() {
        plant("gong");
        milestone("gong", "later", "a lot").then().statusCode(422);
        milestone("gong", "later", "USD 1m").then().statusCode(201);
    }

    private static Response milestone(String plant, String key, String figure) {
        return json().header("Idempotency-Key", key)
                .body(Edits.realised(plant, "2025-04-01", figure))
                .post(API + "/deals/plant-" + plant + "/milestones");
    }
}
