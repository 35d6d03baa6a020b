package org.followthrough.editing;

import static org.followthrough.editing.Edits.API;
import static org.followthrough.editing.Edits.get;
import static org.followthrough.editing.Edits.json;
import static org.followthrough.editing.Edits.plant;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.stream.Stream;
import org.followthrough.access.TestTokens;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Each address that writes, by somebody who may not, and with what it cannot take.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class WhoMayWriteTest {

    private static final String CITE = "\"cite\": [{\"source\": \"report-gate\"}]";

    /// One request that would change something.
    record Request(String method, String path, String body) {

        Response send(RequestSpecification by) {
            return by.body(body).header("If-Match", "\"1\"").request(method, API + path);
        }

        boolean isShared() {
            return path.startsWith("/sources") || path.startsWith("/parties");
        }

        boolean hasBody() {
            return !method.equals("DELETE") && !path.endsWith("/restoration");
        }

        @Override
        public String toString() {
            return method + " " + path;
        }
    }

    static Stream<Request> requests() {
        var things = Stream.of(
                        "initiatives/gate",
                        "deals/plant-gate",
                        "commitments/promise-gate",
                        "sources/report-gate",
                        "parties/maker-gate")
                .flatMap(path -> Stream.of(
                        new Request("PUT", "/" + path, "{\"title\": \"T\"}"),
                        new Request("PATCH", "/" + path, "{\"summary\": \"S\"}"),
                        new Request("DELETE", "/" + path, ""),
                        new Request("POST", "/" + path + "/versions/1/restoration", "")));
        var created = Stream.of("deals", "commitments")
                .map(kind -> new Request("POST", "/" + kind, "{\"title\": \"New\", \"initiative\": \"gate\"}"));
        var shared = Stream.of(
                new Request("POST", "/sources", "{\"title\": \"New source of gate\"}"),
                new Request("POST", "/parties", "{\"name\": \"New party of gate\"}"),
                new Request("POST", "/initiatives", "{\"name\": \"New initiative\", \"currency\": \"USD\"}"));
        return Stream.of(things, created, shared, facts()).flatMap(each -> each);
    }

    private static Stream<Request> facts() {
        return Stream.of(
                fact("/deals/plant-gate/milestones", "\"kind\": \"disputed\", \"on\": \"2025-05-01\""),
                fact("/deals/plant-gate/attributions", "\"towards\": \"gate\", \"basis\": \"sponsor\""),
                fact("/deals/plant-gate/replacements", "\"deal\": \"other-gate\""),
                fact("/deals/plant-gate/overlaps", "\"key\": \"o\", \"deals\": [\"plant-gate\", \"other-gate\"]"),
                fact("/commitments/promise-gate/statements", "\"kind\": \"disputed\", \"on\": \"2025-05-01\""),
                fact(
                        "/commitments/promise-gate/overlaps",
                        "\"key\": \"o\", \"commitments\": [\"promise-gate\", \"x\"]"),
                fact("/initiatives/gate/overlaps", "\"key\": \"o\", \"deals\": [\"plant-gate\", \"other-gate\"]"),
                fact("/initiatives/gate/participations", "\"party\": \"maker-gate\", \"role\": \"sponsor\""),
                fact(
                        "/initiatives/gate/claims",
                        "\"key\": \"c\", \"stage\": \"agreed\", \"on\": \"2025-05-01\"," + " \"figure\": \"USD 1bn\""),
                fact(
                        "/initiatives/gate/benchmarks",
                        "\"key\": \"b\", \"per\": \"1 jobs\", \"figure\": \"USD 1m\"," + " \"on\": \"2025-05-01\""),
                fact(
                        "/initiatives/gate/rates",
                        "\"currency\": \"EUR\", \"against\": \"USD\", \"rate\": 1," + " \"on\": \"2025-05-01\""));
    }

    private static Request fact(String path, String says) {
        return new Request("POST", path, "{" + says + ", " + CITE + "}");
    }

    @ParameterizedTest
    @MethodSource("requests")
    void givenSomebodyWhoMayNot_whenTheyWrite_thenTheyAreRefusedAndToldWhy(Request request) {
        prepare();

        request.send(TestTokens.asNobody(json()))
                .then()
                .statusCode(401)
                .header("WWW-Authenticate", containsString("Bearer"))
                .body("type", endsWith("unauthenticated"));
        request.send(TestTokens.as(TestTokens.EXPIRED, json())).then().statusCode(401);
        request.send(TestTokens.as(TestTokens.REVOKED, json())).then().statusCode(401);
        request.send(TestTokens.as(TestTokens.UNKNOWN, json())).then().statusCode(401);
        request.send(TestTokens.as(TestTokens.READER, json())).then().statusCode(403);
        if (!request.isShared()
                || !request.method().equals("POST")
                || request.path().endsWith("restoration")) {
            request.send(TestTokens.as(TestTokens.writer("elsewhere"), json()))
                    .then()
                    .statusCode(403)
                    .body("type", endsWith("forbidden"));
        }
        get("/deals/plant-gate").then().body("version", equalTo(1)).body("factsTotal", equalTo(6));
    }

    @ParameterizedTest
    @MethodSource("requests")
    void givenWhatCannotBeTaken_whenItIsSent_thenItIsSaidWhereItIsWrong(Request request) {
        prepare();
        if (request.hasBody()) {
            new Request(request.method(), request.path(), "{\"title\": ")
                    .send(json())
                    .then()
                    .statusCode(400)
                    .body("faults[0].line", equalTo(1));
            new Request(request.method(), request.path(), "{\"colour\": \"red\"}")
                    .send(json())
                    .then()
                    .statusCode(422)
                    .body("faults.pointer", org.hamcrest.Matchers.hasItem("/colour"));
        }
        new Request(request.method(), request.path() + "?colour=red", request.body())
                .send(json())
                .then()
                .statusCode(400)
                .body("faults[0].pointer", equalTo("colour"));
        get("/deals/plant-gate").then().body("version", equalTo(1)).body("factsTotal", equalTo(6));
    }

    @Test
    void givenTheWriterOfAnInitiative_whenTheyWriteToIt_thenTheyMayAndTheChangeLogNamesThem() {
        plant("mine");
        var writer = TestTokens.writer("mine");
        TestTokens.as(writer, json())
                .body(Edits.realised("mine", "2025-04-01", "USD 1m"))
                .post(API + "/deals/plant-mine/milestones")
                .then()
                .statusCode(201)
                .body("recorded.who", equalTo("writer of mine"));
    }

    private static void prepare() {
        if (get("/initiatives/gate").statusCode() == 404) {
            plant("gate");
        }
    }
}
