package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.util.regex.Pattern;
import javax.imageio.ImageIO;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.Plants;
import org.followthrough.site.quote.Painter;
import org.followthrough.site.quote.Queue;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the pages give to those who quote them: tables, frames, badges, pictures and what programs read.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class QuotedTest {

    private static final String DAY = "asOf=2025-07-31";
    private static final Pattern DATA = Pattern.compile("<script type=\"application/ld\\+json\">(.*?)</script>");

    @Inject
    Painter painter;

    @BeforeEach
    void theDossiersAreOnRecord() {
        Hostile.put("stargate", Told.stargate());
        Hostile.put("hostile-quoted", Hostile.dossier());
        Plants.put("placed", Stargate.resource("/odd/placed.yaml"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "stargate.csv?",
                "stargate/deals.csv?",
                "stargate/bridge.csv?unit=USD&",
                "stargate/timeline.csv?unit=USD&",
                "placed/map.csv?"
            })
    void everyTableSaysInEachRowWhatWasAskedAndWhereItIsForEver(String table) {
        var csv = get("/initiatives/" + table + DAY + "&evidence=claimed").asString();

        assertThat(csv)
                .endsWith("\r\n")
                .startsWith("initiative,asOf,knownAt,")
                .contains(
                        ",sources,sourceLinks,publishedBy,currency,rateOn,natures,predating,evidence,permanentLink\r\n");
        assertThat(csv.split("\r\n")).allSatisfy(row -> assertThat(row)
                .matches(
                        "initiative,.*|([a-z]+),2025-07-31,20[^,]*Z,.*,,(USD,2025-01-31|EUR,2020-01-15),,include,claimed,"
                                + "http://[^,]*/initiatives/\\1\\?asOf=2025-07-31&knownAt=[^,]*"));
    }

    @ParameterizedTest
    @CsvSource({
        "stargate/ladder,en",
        "stargate/bridge,en",
        "stargate/timeline,en",
        "placed/map,en",
        "stargate/ladder,fr",
        "stargate/bridge,fr",
        "stargate/timeline,fr",
        "placed/map,fr"
    })
    void everybodyMayFrameAChartAndNothingElse(String chart, String language) {
        var address = (language.equals("fr") ? "/fr" : "") + "/embed/initiatives/" + chart + "?" + DAY;

        given().accept("text/html")
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Security-Policy", containsString("frame-ancestors *"))
                .body(containsString("<html lang=\"" + language + "\">"))
                .body(containsString("/initiatives/" + chart.replaceAll("/.*", "") + "?asOf=2025-07-31\"><bdi>"));
        given().accept("text/html")
                .get("/initiatives/stargate")
                .then()
                .header("Content-Security-Policy", containsString("frame-ancestors 'self'"));
        given().get("/embed/initiatives/stargate/pie").then().statusCode(404);
    }

    @Test
    void aPageSaysHowToFrameItsCharts() {
        assertThat(get("/initiatives/stargate?" + DAY).asString())
                .containsPattern("&lt;iframe src=&quot;http://[^ ]*/embed/initiatives/stargate/ladder\\?unit=USD")
                .containsPattern("/embed/initiatives/stargate/timeline\\?unit=MW[^ ]*knownAt=");
    }

    @Test
    void aProgramIsToldHowToEmbedAnAddress() {
        var json = oembed("/fr/initiatives/stargate?" + DAY, "maxwidth", "400", "maxheight", "300");

        json.then()
                .statusCode(200)
                .contentType(startsWith("application/json"))
                .body("version", equalTo("1.0"))
                .body("type", equalTo("rich"))
                .body("width", lessThanOrEqualTo(400))
                .body("height", lessThanOrEqualTo(300))
                .body("html", containsString("/fr/embed/initiatives/stargate/ladder?asOf=2025-07-31"));
        oembed("/embed/initiatives/placed/map?" + DAY)
                .then()
                .body("title", equalTo("Harbour Wind: Where it is"))
                .body("html", containsString("/embed/initiatives/placed/map?asOf=2025-07-31"));
        var xml = oembed("/initiatives/hostile-quoted", "format", "xml");
        assertThat(xml.contentType()).startsWith("text/xml");
        assertThat(Xml.read(xml).getDocumentElement().getTagName()).isEqualTo("oembed");
        assertThat(Xml.text(xml, "title")).startsWith("<script>");
        assertThat(Xml.text(xml, "html")).doesNotContain("<script>");
    }

    @Test
    void whatCannotBeEmbeddedIsRefusedAsTheFormatSays() {
        oembed("/initiatives/nothing").then().statusCode(404);
        oembed("/method").then().statusCode(404);
        given().queryParam("url", "https://example.org/initiatives/stargate")
                .get("/oembed")
                .then()
                .statusCode(404);
        oembed("/initiatives/stargate", "format", "yaml").then().statusCode(501);
        given().get("/oembed").then().statusCode(400);
    }

    @Test
    void aBadgeSaysHowItStandsAndIsNotSentTwice() {
        var badge = get("/badge/stargate.svg?" + DAY);

        assertThat(badge.asString()).contains("<title>Stargate: not started</title>", ">not started</text>");
        given().header("If-None-Match", badge.header("ETag"))
                .get("/badge/stargate.svg?" + DAY)
                .then()
                .statusCode(304);
        assertThat(get("/badge/stargate.svg?show=realised&" + DAY).asString())
                .contains("$0 of at least $500bn realised");
        assertThat(get("/fr/badge/stargate.svg?" + DAY).asString()).contains("non commencé");
        var hostile = get("/badge/hostile-quoted.svg");
        assertThat(Xml.read(hostile).getElementsByTagName("script").getLength()).isZero();
        assertThat(Xml.text(hostile, "title")).startsWith("<script>");
        given().get("/badge/nothing.svg").then().statusCode(404);
    }

    @ParameterizedTest
    @CsvSource({
        "stargate/ladder.png,1904",
        "stargate/bridge.png,1904",
        "stargate/timeline.png,1904",
        "placed/map.png,1904",
        "stargate/card.png,1200"
    })
    void aChartIsAPictureOfPixelsToo(String picture, int width) throws Exception {
        var address = "/initiatives/" + picture + "?" + DAY;
        var answer = get(address);

        assertThat(answer.contentType()).isEqualTo("image/png");
        var image = ImageIO.read(new ByteArrayInputStream(answer.asByteArray()));
        assertThat(image.getWidth()).isEqualTo(width);
        given().header("If-None-Match", answer.header("ETag"))
                .get(address)
                .then()
                .statusCode(304);
        assertThat(get("/fr" + address).header("ETag")).isNotEqualTo(answer.header("ETag"));
    }

    @Test
    void whereTooManyPicturesAreDrawnAtOnceOneIsToComeBack() throws InterruptedException {
        var address = "/initiatives/stargate/ladder.png?asOf=2025-06-30";
        try (var _ = new Queue(painter)) {
            given().get(address)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "1")
                    .body("type", equalTo("urn:followthrough:problem:busy"));
        }

        given().get(address).then().statusCode(200);
    }

    @Test
    void aTrackerTellsProgramsWhatItIs() throws Exception {
        var page = get("/initiatives/stargate?" + DAY).asString();
        var data = new ObjectMapper().readTree(data(page)).get("@graph");

        assertThat(page)
                .containsPattern("og:image\" content=\"http://[^\"]*/initiatives/stargate/card.png\\?asOf=2025-07-31\"")
                .contains("<meta name=\"twitter:card\" content=\"summary_large_image\">")
                .containsPattern("rel=\"canonical\" href=\"http://[^\"?]*/initiatives/stargate\"")
                .contains("application/json+oembed", "text/xml+oembed", "application/atom+xml");
        assertThat(data.get(0).get("@type").asText()).isEqualTo("Dataset");
        assertThat(data.get(0).get("distribution")).hasSize(3);
        assertThat(data.get(0).get("temporalCoverage").asText()).isEqualTo("2025-01-31/2025-07-31");
        assertThat(data.get(1).get("@type").asText()).isEqualTo("ClaimReview");
    }

    @Test
    void namesNeverEndTheDataOfAPage() throws Exception {
        var page = get("/initiatives/hostile-quoted").asString();

        assertThat(data(page)).doesNotContain("<", ">");
        assertThat(new ObjectMapper().readTree(data(page)).at("/@graph/0/name").asText())
                .startsWith("<script>alert(1)</script>");
        assertThat(DATA.matcher(page).replaceAll("")).doesNotContain("<script");
    }

    @Test
    void searchEnginesAreToldOfEveryPageInEveryLanguage() {
        var index = get("/sitemap.xml");
        var part = Xml.text(index, "loc").replaceFirst("http://[^/]*", "");
        var urls = Xml.read(get(part));

        assertThat(urls.getDocumentElement().getTagName()).isEqualTo("urlset");
        assertThat(urls.getElementsByTagName("url").getLength())
                .isGreaterThan(20)
                .isLessThanOrEqualTo(50_000);
        assertThat(get(part).asString())
                .containsPattern("<loc>http://[^<]*/fr/deals/openai-coreweave</loc>")
                .containsPattern("hreflang=\"fr\" href=\"http://[^\"]*/fr/initiatives/stargate\"");
        assertThat(get("/robots.txt").asString()).contains("/sitemap.xml", "Disallow: /api/");
        given().get("/sitemaps/99.xml").then().statusCode(404);
        given().get("/sitemaps/x.xml").then().statusCode(404);
    }

    private static String data(String page) {
        var data = DATA.matcher(page);
        assertThat(data.find()).isTrue();
        return data.group(1);
    }

    private static Response oembed(String path, String... parameters) {
        var request = given().queryParam("url", "%s:%d%s".formatted(RestAssured.baseURI, RestAssured.port, path));
        for (var at = 0; at < parameters.length; at += 2) {
            request.queryParam(parameters[at], parameters[at + 1]);
        }
        return request.get("/oembed");
    }

    private static Response get(String address) {
        var answer = given().urlEncodingEnabled(false).accept("*/*").get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return answer;
    }
}
