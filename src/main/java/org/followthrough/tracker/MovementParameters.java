package org.followthrough.tracker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Between what is compared: two days, or two states of knowledge.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
public class MovementParameters {

    private static final Phrase EITHER =
            Phrase.of("either from and to, which are days, or knownFrom and knownTo, which are moments");

    @RestQuery
    @Parameter(
            description = "The earlier day: what took effect on it is in the number before. Not with `asOf`.",
            example = "2025-01-21",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String from;

    @RestQuery
    @Parameter(
            description = "The later day; today when left out.",
            example = "2025-07-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String to;

    @RestQuery
    @Parameter(
            description = "The earlier moment, or the end of a day in UTC. Both states of knowledge are seen as of one"
                    + " day, `asOf`. Not with `knownAt`.")
    @Nullable
    String knownFrom;

    @RestQuery
    @Parameter(description = "The later moment, or the end of a day in UTC; now when left out.")
    @Nullable
    String knownTo;

    /// @param asOf the day that was chosen beside it, as it was sent
    /// @param knownAt the moment that was chosen beside it, as it was sent
    public Asked read(ParameterReader reader, @Nullable String asOf, @Nullable String knownAt, LocalDate today) {
        var first = reader.day("from", from);
        var last = reader.day("to", to);
        var earlier = reader.moment("knownFrom", knownFrom);
        var later = reader.moment("knownTo", knownTo);
        if (isGiven(from) || isGiven(to)) {
            refuse(reader, "knownFrom", knownFrom, EITHER);
            refuse(reader, "knownTo", knownTo, EITHER);
            refuse(reader, "asOf", asOf, Phrase.of("only with knownFrom: from and to are the days that are compared"));
            require(reader, "from", from);
            return days(reader, first, last == null ? today : last);
        }
        refuse(reader, "knownAt", knownAt, Phrase.of("only with from: knownFrom and knownTo are what is compared"));
        if (!isGiven(knownFrom)) {
            reader.add(isGiven(knownTo) ? "knownFrom" : "from", "", EITHER);
        }
        if (earlier != null && later != null && earlier.isAfter(later)) {
            reader.add("knownFrom", earlier.toString(), Phrase.of("a moment not after that of knownTo, %s", later));
        }
        return new Asked(null, null, earlier, later);
    }

    /// Whether nothing is said of what to compare.
    public boolean isEmpty() {
        return !isGiven(from) && !isGiven(to) && !isGiven(knownFrom) && !isGiven(knownTo);
    }

    private static Asked days(ParameterReader reader, @Nullable LocalDate from, LocalDate to) {
        if (from != null && from.isAfter(to)) {
            reader.add("from", from.toString(), Phrase.of("a day not after that of to, %s", to));
        }
        return new Asked(from, to, null, null);
    }

    private static void require(ParameterReader reader, String name, @Nullable String value) {
        if (!isGiven(value)) {
            reader.add(name, "", Phrase.of("a whole day, such as 2025-07-31"));
        }
    }

    private static void refuse(ParameterReader reader, String name, @Nullable String value, Phrase expected) {
        if (value != null && isGiven(value)) {
            reader.add(name, value, expected);
        }
    }

    private static boolean isGiven(@Nullable String value) {
        return value != null && !value.isEmpty(); // forms send their empty fields, too
    }

    /// Two days, or two moments.
    ///
    /// @param knownTo `null` for now
    public record Asked(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable Instant knownFrom,
            @Nullable Instant knownTo) {}
}
