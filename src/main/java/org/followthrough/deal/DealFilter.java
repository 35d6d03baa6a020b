package org.followthrough.deal;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.record.Selection.Order;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Stage;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which deals are asked for, and in which order.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
class DealFilter {

    @RestQuery
    @Parameter(description = "Only those at home in this initiative or attributed to it.", example = "stargate")
    @Nullable
    String initiative;

    @RestQuery
    @Parameter(description = "Only those of this party, or of one that it owns.", example = "openai")
    @Nullable
    String party;

    @RestQuery
    @Parameter(
            description = "Only those whose furthest stage is this one.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"proposed", "agreed", "underway", "realised"}))
    @Nullable
    String stage;

    @RestQuery
    @Parameter(
            description = "Only those that count on this very basis (towards the initiative, if one is given).",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"programme", "brand", "sponsor"}))
    @Nullable
    String basis;

    @RestQuery
    @Parameter(
            description = "Only those of these natures, repeated or with commas between them.",
            example = "capital,service")
    @Nullable
    List<String> nature;

    @RestQuery
    @Parameter(description = "Only those with a site in this country (ISO 3166-1, two letters).", example = "US")
    @Nullable
    String country;

    @RestQuery
    @Parameter(
            description =
                    "Only those of which something was recorded at or after a moment, or after the end of a day in UTC.",
            example = "2026-01-01T00:00:00Z")
    @Nullable
    String updatedSince;

    @RestQuery
    @Parameter(
            description = "By what they are sorted; with - before it from the greatest to the least.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"title", "-title", "key", "-key", "updated", "-updated"},
                            defaultValue = "title"))
    @Nullable
    String sort;

    Asked read(ParameterReader reader) {
        var order = reader.read(
                "sort", sort, Phrase.of("one of title, key, updated, with or without - before it"), DealFilter::order);
        return new Asked(
                text(initiative),
                text(party),
                reader.wordOrNull("stage", stage, Stage.class),
                reader.wordOrNull("basis", basis, Basis.class),
                reader.words("nature", nature, Nature.class),
                reader.read(
                        "country",
                        country,
                        Phrase.of("two capital letters of ISO 3166-1, such as US"),
                        DealFilter::country),
                reader.moment("updatedSince", updatedSince),
                order == null ? order("title") : order);
    }

    private static @Nullable String text(@Nullable String given) {
        return given == null || given.isEmpty() ? null : given;
    }

    private static Order order(String word) {
        var descending = word.startsWith("-");
        return switch (descending ? word.substring(1) : word) {
            case "title" -> new Order(word, "t.title", "text", descending);
            case "key" -> new Order(word, "t.key", "text", descending);
            case "updated" -> new Order(word, "t.updated_at", "timestamptz", descending);
            default -> throw new IllegalArgumentException(word);
        };
    }

    private static String country(String code) {
        if (!code.matches("[A-Z]{2}")) {
            throw new IllegalArgumentException(code);
        }
        return code;
    }

    /// What is asked; `null` and empty ask for nothing in particular.
    record Asked(
            @Nullable String initiative,
            @Nullable String party,
            @Nullable Stage stage,
            @Nullable Basis basis,
            Set<Nature> natures,
            @Nullable String country,
            @Nullable Instant updatedSince,
            Order order) {}
}
