package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;

/// A dossier with names as nobody should give them.
final class Hostile {

    private Hostile() {}

    static String dossier() {
        return """
            dossier: 1
            initiative: {key: hostile-quoted, name: "<script>alert(1)</script> ]]> & \\" مبادرة", currency: USD, units: [USD]}
            sources:
              - {key: hostile-quoted-source, title: "</script><img src=x onerror=alert(1)>", published: 2025-01-01}
            parties:
              - {key: hostile-quoted-party, name: "</title><script>alert(2)</script>"}
            commitments:
              - key: hostile-quoted-commitment
                title: "<b>bold</b> & -->"
                kind: pledge
                statements:
                  - {kind: announced, on: 2025-01-01, figures: [USD 1bn], cite: [{source: hostile-quoted-source}]}
            deals:
              - key: hostile-quoted-deal
                title: "=HYPERLINK(\\"x\\")<script>alert(3)</script>"
                nature: capital
                milestones:
                  - {kind: agreed, on: 2025-01-01, by: hostile-quoted-party, figures: [USD 1m],
                     cite: [{source: hostile-quoted-source, at: "<b>here</b>"}]}
                attributions:
                  - {towards: hostile-quoted, basis: programme, cite: [{source: hostile-quoted-source}]}
            """;
    }

    static void put(String key, String yaml) {
        var answer = given().contentType("application/yaml")
                .body(yaml.getBytes(StandardCharsets.UTF_8))
                .queryParam("reason", "for <the> tests & more")
                .put("/api/v1/initiatives/%s/dossier".formatted(key));
        assertThat(answer.statusCode()).as(answer.asString()).isBetween(200, 204);
    }
}
