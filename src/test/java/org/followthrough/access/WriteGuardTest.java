package org.followthrough.access;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.List;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
@SuppressWarnings("NullAway.Init") // the address is put in by the runner
class WriteGuardTest {

    @TestHTTPResource("/")
    URI address;

    @Test
    void thisMachineMayWrite() {
        var own = address.getScheme() + "://" + address.getAuthority();
        for (var request : List.of(given(), given().header("Origin", own))) {
            var answer = put(request.baseUri(own)); // by the very name that is the origin
            assertThat(answer.statusCode()).as("%s: %s", own, answer.asString()).isEqualTo(422); // let in, and read
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://example.org", "https://localhost", "null", "http://localhost:1"})
    void pagesOfOthersMayNot(String origin) {
        put(given().header("Origin", origin)).then().statusCode(403).body(not(containsString("stack")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"example.org", "localhost.example.org:80", "192.168.0.1"})
    void norWhoeverAddressesItByAnotherName(String host) {
        put(given().header("Host", host)).then().statusCode(403).contentType("application/problem+json");
    }

    @Test
    void readingIsForEverybody() {
        given().header("Origin", "http://example.org")
                .get("/api/v1/deals")
                .then()
                .statusCode(200)
                .header("Access-Control-Allow-Origin", equalTo("*"))
                .header("Access-Control-Allow-Credentials", not(equalTo("true")));
        given().header("Origin", "http://example.org")
                .header("Access-Control-Request-Method", "PUT")
                .options("/api/v1/initiatives/stargate/dossier")
                .then()
                .header("Access-Control-Allow-Methods", not(containsString("PUT")));
    }

    @Test
    void answersAreNothingButShown() {
        given().get("/api/v1/deals")
                .then()
                .header("Content-Security-Policy", equalTo("default-src 'none'; frame-ancestors 'none'"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Referrer-Policy", equalTo("strict-origin-when-cross-origin"))
                .header("Server", nullValue());
    }

    private static Response put(RequestSpecification request) {
        return request.contentType("application/json").body("{}").put("/api/v1/initiatives/stargate/dossier");
    }
}
