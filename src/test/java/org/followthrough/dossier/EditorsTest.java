package org.followthrough.dossier;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.dossier.Plants.plant;
import static org.followthrough.dossier.Plants.yaml;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// What happens when several write at once, or somebody reaches behind the service.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class EditorsTest {

    @Inject
    RecordTables tables;

    @Test
    void givenManyEditorsAtOnce_whenEachPutsItsOwnDossierOverTheLast_thenEveryChangeIsOnRecord() throws Exception {
        put("contested", plant("contested", "USD 100bn"));
        var editors = IntStream.rangeClosed(1, 8)
                .mapToObj(editor ->
                        (Callable<Response>) () -> put("contested", plant("contested", "USD " + editor + "bn")))
                .toList();

        List<Future<Response>> answers;
        try (var threads = Executors.newFixedThreadPool(8)) {
            answers = threads.invokeAll(editors);
        }

        for (var answer : answers) {
            answer.get().then().statusCode(200).body("counts.correction", equalTo(1));
        }
        given().get(address("contested")).then().header("ETag", "\"9\"");
        assertThat(tables.reasonsOfClosed("plant-contested")).hasSize(8);
        assertThat(tables.momentsOfChanges("contested")).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void givenEditorsWhoSayWhatTheyHaveRead_whenTheyWriteAtOnce_thenOnlyOneMay() throws Exception {
        put("guarded", plant("guarded", "USD 100bn"));
        var editors = IntStream.rangeClosed(1, 4)
                .mapToObj(editor -> (Callable<Integer>) () -> yaml().header("If-Match", "\"1\"")
                        .body(plant("guarded", "USD " + editor + "bn"))
                        .put(address("guarded"))
                        .statusCode())
                .toList();

        try (var threads = Executors.newFixedThreadPool(4)) {
            var statuses = threads.invokeAll(editors).stream()
                    .map(Future::resultNow)
                    .sorted()
                    .toList();
            assertThat(statuses).containsExactly(200, 412, 412, 412);
        }
    }

    @Test
    void givenAFact_whenSomebodyRewritesOrDeletesIt_thenTheDatabaseRefuses() {
        put("kept", plant("kept", "USD 10bn"));

        assertThat(tables.refusalOf("update fact set content = '{}'")).contains("not rewritten");
        assertThat(tables.refusalOf("delete from fact")).contains("Nothing is deleted");
        assertThat(tables.refusalOf("update version set terms = terms || '{\"a\": 1}'"))
                .contains("not rewritten");
        assertThat(tables.refusalOf("update change set who = 'nobody'")).contains("not rewritten");
        assertThat(tables.refusalOf("delete from citation")).contains("Nothing is deleted");
        for (var table : List.of("fact", "version", "change", "citation")) {
            assertThat(tables.refusalOf("truncate %s cascade".formatted(table))).contains("Nothing is deleted");
        }
    }

    private static Response put(String key, String dossier) {
        return yaml().body(dossier).put(address(key));
    }

    private static String address(String key) {
        return "/api/v1/initiatives/%s/dossier".formatted(key);
    }
}
