package org.followthrough.problem;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whatever is refused, the answer is a problem.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class ProblemTest {

    @TestHTTPResource("/")
    URI address = URI.create("/");

    @ParameterizedTest
    @CsvSource({
        "GET, /api/v1/nothing-here, 404",
        "GET, /api/v1/deals/no-such-deal, 404",
        "PATCH, /api/v1/deals, 405",
        "GET, /api/v1/deals?colour=red, 400",
        "PUT, /api/v1/initiatives/stargate/dossier, 415",
    })
    void aRefusalIsAProblem(String method, String path, int status) {
        given().contentType("image/png")
                .request(method, path)
                .then()
                .statusCode(status)
                .contentType(Problem.MEDIA_TYPE)
                .body("status", equalTo(status))
                .body("type", notNullValue())
                .body("title", notNullValue());
    }

    @Test
    void aBodyThatSaysItIsTooLongIsRefusedBeforeItIsSent() throws IOException {
        var answer = send("Content-Length: 50000000");

        assertThat(answer)
                .startsWith("HTTP/1.1 413 ")
                .containsIgnoringCase("content-type: " + Problem.MEDIA_TYPE)
                .contains("There is more of it than the 33,554,432 bytes that are taken");
    }

    /// Sends the head of a request and none of its body, and reads to the end.
    private String send(String header) throws IOException {
        try (var socket = new Socket(address.getHost(), address.getPort())) {
            socket.setSoTimeout(30_000);
            var head = "PUT /api/v1/initiatives/x/dossier HTTP/1.1\r\nHost: localhost\r\n"
                    + "Content-Type: application/json\r\n%s\r\n\r\n".formatted(header);
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
