package org.followthrough;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.Spliterators;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.followthrough.database.TestDatabase;
import org.followthrough.tracker.Stargate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The reference says which values may be `null`: where answers have one, it allows it.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class AbsenceInReferenceTest {

    @Inject
    ObjectMapper mapper;

    private JsonNode reference;

    @BeforeEach
    void theReferenceIsRead() throws Exception {
        Stargate.isOnRecord();
        reference = read("/openapi");
    }

    @ParameterizedTest
    @CsvSource({
        "/api/v1/initiatives/stargate/tracker?asOf=2025-07-31, Tracker",
        "/api/v1/initiatives/stargate/tracker/explanation?unit=MW&basis=sponsor&stage=agreed, Explanation",
        "/api/v1/initiatives/stargate/timeline?unit=MW&every=month, Timeline",
        "/api/v1/initiatives/stargate/tracker/changes?from=2025-01-31&to=2025-07-31, Movements",
        "/api/v1/initiatives, PageInitiativeView",
        "/api/v1/parties, PagePartyView",
        "/api/v1/sources, PageSourceView",
        "/api/v1/commitments, PageCommitmentView",
        "/api/v1/deals, PageDealView",
        "/api/v1/deals/openai-oracle, DealView",
        "/api/v1/changes, PageChangeView"
    })
    void whatIsNullInAnAnswer_mayBeNullInTheReference(String address, String schema) throws Exception {
        hold(read(address), schema(schema), schema);
    }

    @Test
    void whatIsUnknown_orOpen_isSaidToBeNull_andNothingElse() {
        var cell = schema("Cell").get("properties");
        assertThat(cell.get("best").get("type").toString()).contains("number", "null");
        assertThat(cell.get("high").get("type").toString()).contains("number", "null");
        assertThat(cell.get("low").get("type").asText()).isEqualTo("number");
        assertThat(cell.get("deals").get("type").asText()).isEqualTo("integer");
    }

    private void hold(JsonNode answer, JsonNode schema, String place) {
        if (answer.isNull()) {
            assertThat(types(schema)).as("%s may be null", place).contains("null");
        } else if (answer.isArray() && schema.has("items")) {
            answer.forEach(each -> hold(each, schema.get("items"), place + "[]"));
        } else if (answer.isObject()) {
            var properties = object(schema).path("properties");
            properties.fieldNames().forEachRemaining(name -> {
                if (answer.has(name)) {
                    hold(answer.get(name), properties.get(name), place + "." + name);
                }
            });
        }
    }

    /// The schema itself, or that of the alternatives which is not `null`.
    private JsonNode object(JsonNode schema) {
        return alternatives(schema)
                .filter(each -> each.has("properties"))
                .findFirst()
                .orElse(schema);
    }

    private Stream<String> types(JsonNode schema) {
        return alternatives(schema).flatMap(each -> {
            var type = each.path("type");
            return type.isArray() ? stream(type.iterator()).map(JsonNode::asText) : Stream.of(type.asText());
        });
    }

    private Stream<JsonNode> alternatives(JsonNode schema) {
        if (schema.has("$ref")) {
            return Stream.of(schema(schema.get("$ref").asText().replaceFirst(".*/", "")));
        }
        return schema.has("anyOf")
                ? stream(schema.get("anyOf").iterator()).flatMap(this::alternatives)
                : Stream.of(schema);
    }

    private static Stream<JsonNode> stream(Iterator<JsonNode> nodes) {
        return StreamSupport.stream(Spliterators.spliteratorUnknownSize(nodes, 0), false);
    }

    private JsonNode schema(String name) {
        return reference.at("/components/schemas/" + name);
    }

    private JsonNode read(String address) throws Exception {
        var answer = given().accept("application/json").get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(200);
        return mapper.readTree(answer.asByteArray());
    }
}
