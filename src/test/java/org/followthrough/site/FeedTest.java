package org.followthrough.site;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.followthrough.database.TestDatabase;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/// The feeds of changes, held against what RFC 4287 and RFC 5005 demand.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class FeedTest {

    @BeforeEach
    void theDossiersAreOnRecord() {
        Hostile.put("stargate", Told.stargate());
        Hostile.put("hostile-quoted", Hostile.dossier());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/changes.atom",
                "/fr/changes.atom",
                "/initiatives/hostile-quoted/changes.atom",
                "/fr/initiatives/stargate/changes.atom",
                "/deals/hostile-quoted-deal/changes.atom"
            })
    void aFeedHasAllThatItMust(String address) {
        var feed = Xml.read(feed(address)).getDocumentElement();

        assertThat(feed.getTagName()).isEqualTo("feed");
        assertThat(feed.getNamespaceURI() + feed.getAttribute("xmlns")).contains("http://www.w3.org/2005/Atom");
        assertThat(one(feed, "id")).startsWith("urn:uuid:");
        assertThat(one(feed, "title")).isNotBlank();
        assertThat(Instant.parse(one(feed, "updated"))).isAfter(Instant.EPOCH);
        assertThat(link(feed, "self")).endsWith(address);
        assertThat(link(feed, "first")).endsWith(address);
        var entries = children(feed, "entry");
        assertThat(entries).isNotEmpty().allSatisfy(entry -> {
            assertThat(one(entry, "id")).startsWith("urn:uuid:");
            assertThat(one(entry, "title")).isNotBlank().endsWith(".");
            assertThat(Instant.parse(one(entry, "updated"))).isBeforeOrEqualTo(Instant.parse(one(feed, "updated")));
            assertThat(one(children(entry, "author").getFirst(), "name")).isNotBlank();
            assertThat(link(entry, "alternate")).startsWith("http://");
        });
        assertThat(entries.stream().map(entry -> one(entry, "id"))).doesNotHaveDuplicates();
    }

    @Test
    void anEntryIsASentenceOfItsLanguage() {
        assertThat(titles("/deals/openai-coreweave/changes.atom"))
                .contains("New on the deal Use of CoreWeave's GPUs: extended $4bn, July 2025.");
        assertThat(titles("/fr/deals/openai-coreweave/changes.atom"))
                .contains(
                        "Nouveau sur le contrat Use of CoreWeave's GPUs\u202f: extension\u202f: 4\u00a0Md$, juillet 2025.");
    }

    @Test
    void aFeedIsReadToItsEndPageByPage() {
        var seen = new ArrayList<String>();
        var address = "/changes.atom";
        while (!address.isEmpty()) {
            var feed = Xml.read(feed(address)).getDocumentElement();
            children(feed, "entry").forEach(entry -> seen.add(one(entry, "id")));
            address = link(feed, "next").replaceFirst("http://[^/]*", "");
        }
        assertThat(seen).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void whatTheReaderHasIsNotSentAgain() {
        var feed = feed("/initiatives/stargate/changes.atom");

        given().header("If-None-Match", feed.header("ETag"))
                .get("/initiatives/stargate/changes.atom")
                .then()
                .statusCode(304);
        given().header("If-Modified-Since", feed.header("Last-Modified"))
                .get("/initiatives/stargate/changes.atom")
                .then()
                .statusCode(304);
        assertThat(one(Xml.read(feed).getDocumentElement(), "id"))
                .isEqualTo(
                        one(Xml.read(feed("/initiatives/stargate/changes.atom")).getDocumentElement(), "id"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/initiatives/nothing/changes.atom", "/deals/nothing/changes.atom"})
    void whatIsNotThereHasNoFeed(String address) {
        given().get(address).then().statusCode(404);
    }

    @Test
    void aTrackerEndsWithWhatChangedLately() {
        given().accept("text/html")
                .get("/initiatives/hostile-quoted")
                .then()
                .statusCode(200)
                .contentType(startsWith("text/html"));
        var page = given().accept("text/html").get("/initiatives/stargate").asString();

        assertThat(page.substring(page.indexOf("id=\"recent\"")))
                .contains("What changed lately")
                .contains("New on ")
                .contains("href=\"/initiatives/stargate/changes.atom\"");
    }

    private static Response feed(String address) {
        var answer = given().urlEncodingEnabled(false).get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        assertThat(answer.contentType()).startsWith("application/atom+xml");
        return answer;
    }

    private static List<String> titles(String address) {
        return children(Xml.read(feed(address)).getDocumentElement(), "entry").stream()
                .map(entry -> one(entry, "title"))
                .toList();
    }

    private static String one(Element parent, String name) {
        var found = children(parent, name);
        assertThat(found).as(name).hasSize(1);
        return found.getFirst().getTextContent();
    }

    private static String link(Element parent, String rel) {
        return children(parent, "link").stream()
                .filter(each -> each.getAttribute("rel").equals(rel))
                .map(each -> each.getAttribute("href"))
                .findFirst()
                .orElse("");
    }

    private static List<Element> children(Element parent, String name) {
        var nodes = parent.getChildNodes();
        return IntStream.range(0, nodes.getLength())
                .mapToObj(nodes::item)
                .filter(each -> each.getNodeType() == Node.ELEMENT_NODE
                        && each.getNodeName().equals(name))
                .map(Element.class::cast)
                .toList();
    }
}
