package org.followthrough.dossier;

import static io.restassured.RestAssured.given;
import static io.restassured.config.EncoderConfig.encoderConfig;
import static org.assertj.core.api.Assertions.assertThat;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Dossiers of factories, for tests that need one of their own, or a large one.
public final class Plants {

    private Plants() {}

    /// A request whose body is YAML.
    public static RequestSpecification yaml() {
        var encoders = encoderConfig().encodeContentTypeAs("application/yaml", ContentType.TEXT);
        return given().config(RestAssured.config().encoderConfig(encoders)).contentType("application/yaml");
    }

    /// Puts a dossier on record in the running service.
    public static void put(String key, String dossier) {
        var answer = yaml().body(dossier.getBytes(StandardCharsets.UTF_8))
                .put("/api/v1/initiatives/%s/dossier".formatted(key));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    /// One commitment, one deal that delivers it, and what they rest on.
    public static String plant(String key, String realised) {
        return several(key, 1, realised);
    }

    /// The same, with so many deals, each with five milestones.
    public static String several(String key, int deals, String realised) {
        return head(key)
                + IntStream.rangeClosed(1, deals)
                        .mapToObj(number -> deal(key, number == 1 ? "plant-" + key : key + "-" + number, realised))
                        .collect(Collectors.joining());
    }

    private static String head(String key) {
        return """
                dossier: 1
                initiative: {key: %1$s, name: The plant, currency: USD, units: [USD, jobs]}
                sources:
                  - {key: report-%1$s, title: Report, published: 2025-03-01}
                parties:
                  - {key: maker-%1$s, name: Maker}
                commitments:
                  - key: promise-%1$s
                    title: Build a plant
                    kind: pledge
                    by: [maker-%1$s]
                    statements:
                      - {kind: announced, on: 2025-01-01, figures: [USD 20bn], cite: [{source: report-%1$s}]}
                deals:
                """.formatted(key);
    }

    private static String deal(String key, String deal, String realised) {
        return """
                  - key: %2$s
                    title: Plant
                    nature: capital
                    parties: [{party: maker-%1$s, role: owner}]
                    milestones:
                      - {kind: proposed, on: 2025-01-15, cite: [{source: report-%1$s}]}
                      - {kind: agreed, on: 2025-02, figures: ["13,000 jobs"], cite: [{source: report-%1$s}]}
                      - {kind: underway, on: 2025-02-28, cite: [{source: report-%1$s}]}
                      - {kind: realised, on: 2025-03, figures: [%3$s], cite: [{source: report-%1$s}]}
                      - {kind: disputed, on: 2025-03-31, cite: [{source: report-%1$s}]}
                    attributions:
                      - {towards: %1$s, basis: programme, cite: [{source: report-%1$s}]}
                """.formatted(key, deal, realised).indent(0);
    }
}
