package org.followthrough.editing;

import static io.restassured.RestAssured.given;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import org.followthrough.dossier.Plants;

/// Single changes as somebody would send them.
final class Edits {

    static final String API = "/api/v1";

    private Edits() {}

    /// An initiative of its own: `key` with the deal `plant-key`, the commitment `promise-key`, the source `report-key`
    /// and the party `maker-key`.
    static void plant(String key) {
        Plants.put(key, Plants.plant(key, "USD 1bn"));
    }

    static RequestSpecification json() {
        return given().contentType(ContentType.JSON);
    }

    static Response post(String path, String body) {
        return json().body(body).post(API + path);
    }

    static Response put(String path, String tag, String body) {
        return json().header("If-Match", tag).body(body).put(API + path);
    }

    static Response patch(String path, String tag, String body) {
        return given().contentType("application/merge-patch+json")
                .header("If-Match", tag)
                .body(body)
                .patch(API + path);
    }

    static Response close(String path, String tag) {
        return given().header("If-Match", tag).delete(API + path);
    }

    static Response get(String path) {
        return given().get(API + path);
    }

    /// A milestone that realises an amount, resting on the report of the plant.
    static String realised(String plant, String on, String figure) {
        return """
                {"kind": "realised", "on": "%s", "figures": ["%s"], "cite": [{"source": "report-%s"}]}""".formatted(on, figure, plant);
    }

    /// The best amount that is realised, as the tracker has it in the first unit, by the programme itself.
    static Object realised(Response tracker) {
        return tracker.path("units[0].bases[0].realised.best");
    }

    static Response tracker(String key) {
        return get("/initiatives/" + key + "/tracker");
    }
}
