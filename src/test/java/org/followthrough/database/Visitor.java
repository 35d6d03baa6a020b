package org.followthrough.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;

/// Somebody who reads from a running service, and corrects its dossier.
final class Visitor {

    private Visitor() {}

    /// Writes the dossier back with one word for another.
    static void put(URI service, String token, String one, String other) throws IOException, InterruptedException {
        var dossier = service.resolve("api/v1/initiatives/stargate/dossier");
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(
                    HttpRequest.newBuilder(URI.create(dossier + "?reason=drill"))
                            .header("Authorization", "Bearer " + token)
                            .header("Content-Type", "application/yaml")
                            .PUT(BodyPublishers.ofString(get(dossier).replace(one, other)))
                            .build(),
                    BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        }
    }

    static String get(URI address) throws IOException, InterruptedException {
        return get(HttpRequest.newBuilder(address));
    }

    /// What somebody who may write reads.
    static String get(URI address, String token) throws IOException, InterruptedException {
        return get(HttpRequest.newBuilder(address).header("Authorization", "Bearer " + token));
    }

    private static String get(HttpRequest.Builder request) throws IOException, InterruptedException {
        try (var client = HttpClient.newHttpClient()) {
            var answer = client.send(request.build(), BodyHandlers.ofString());
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
            return answer.body();
        }
    }
}
