package org.followthrough.editing;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.followthrough.editing.Edits.API;
import static org.followthrough.editing.Edits.get;
import static org.followthrough.editing.Edits.plant;
import static org.followthrough.editing.Edits.post;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.Test;

/// Exchange rates as central banks publish them.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class RateResourceTest {

    private static final String TABLE = """
            Date,USD,JPY,GBP,
            2025-01-02,1.0321,162.55,0.83118,
            2024-12-31,1.0389,163.06,N/A,
            """;

    @Test
    void givenATable_whenItIsRecorded_thenCrossRatesFollowAndItCanBeSentAgain() {
        plant("mint");
        table("mint", "report-mint", TABLE)
                .then()
                .statusCode(200)
                .body("recorded", equalTo(5))
                .body("passedOver", equalTo(0));
        table("mint", "report-mint", TABLE).then().body("recorded", equalTo(0)).body("passedOver", equalTo(5));

        // 20bn dollars announced on 2025-01-01, at the rates of 2024-12-31: 20bn / 1.0389 × 163.06
        var yen = get("/initiatives/mint/tracker?currency=JPY");
        yen.then().body("rateOn", equalTo("2025-01-01")).body("rates.size()", equalTo(2));
        assertThat(yen.asString()).contains("3139089421503.51");
    }

    @Test
    void givenATableOfOneDay_whenItIsRecorded_thenItsDateMayBeInWords() {
        plant("coin");
        table("coin", "report-coin&currencies=USD", "Date, USD, JPY\n2 January 2025, 1.0321, 162.55\n")
                .then()
                .statusCode(200)
                .body("recorded", equalTo(1));
        get("/initiatives/coin/rates").then().body("items[0].on", equalTo("2025-01-02"));
    }

    @Test
    void givenARateThatDiffers_whenItIsRecorded_thenItIsRefusedAtItsLine() {
        plant("note");
        table("note", "report-note", TABLE);
        table("note", "report-note", TABLE.replace("163.06", "163.07"))
                .then()
                .statusCode(422)
                .body("faults[0].line", equalTo(3))
                .body("faults[0].pointer", equalTo("/2/JPY/on"));
    }

    @Test
    void givenWhatIsNoTable_whenItIsRecorded_thenItIsSaidWhatIsWrong() {
        plant("bill");
        table("bill", "report-bill", "Day,USD\n").then().statusCode(400);
        table("bill", "report-bill", "Date,USX\n2025-01-01,1\n").then().statusCode(400);
        table("bill", "report-bill", "Date,USD\n01/02/2025,1\n")
                .then()
                .statusCode(400)
                .body("faults[0].line", equalTo(2));
        table("bill", "report-bill", "Date,USD\n2025-01-01,abc\n").then().statusCode(422);
        table("bill", "unknown", TABLE).then().statusCode(422);
        table("bill", "", TABLE).then().statusCode(400);
        table("nowhere", "report-bill", TABLE).then().statusCode(404);
        post("/initiatives/bill/rates", """
                        {"currency": "EUR", "against": "USD", "rate": 1.03, "on": "2025-01-01",
                         "cite": [{"source": "report-bill"}]}""").then().statusCode(201);
    }

    private static Response table(String initiative, String source, String table) {
        return given().contentType("text/csv")
                .body(table)
                .post(API + "/initiatives/" + initiative + "/rates?source=" + source);
    }
}
