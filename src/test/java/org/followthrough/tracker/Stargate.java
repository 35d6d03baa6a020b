package org.followthrough.tracker;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/// The first dossier, on record in the service that is being tested.
public final class Stargate {

    private Stargate() {}

    /// Puts it on record, which changes nothing where it is already.
    public static void isOnRecord() {
        var answer = given().contentType("application/yaml")
                .body(resource("/cases/stargate.yaml").getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for the tests")
                .put("/api/v1/initiatives/stargate/dossier");
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 201);
    }

    /// A file of the tests.
    public static String resource(String name) {
        try (InputStream file = Objects.requireNonNull(Stargate.class.getResourceAsStream(name), name)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
