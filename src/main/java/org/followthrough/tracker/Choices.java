package org.followthrough.tracker;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Question;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// The choices of the reader as they stand in an address (design §4). They hold for the tracker, its explanations and
/// its timeline, as data and as pages.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
public class Choices {

    @RestQuery
    @Parameter(
            description = "The day of which it is asked; today when left out.",
            example = "2025-07-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String asOf;

    @RestQuery
    @Parameter(
            description =
                    "What this tracker knew at a moment, or at the end of a day in UTC; what it knows now when left out: then"
                            + " the answer names the moment of the latest change, and gives the same for ever when asked for it.",
            example = "2026-01-01T00:00:00Z")
    @Nullable
    String knownAt;

    @RestQuery
    @Parameter(
            description = "Only facts with a source published by the end of that day: what the public could know.",
            example = "2025-07-31",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String publishedBy;

    @RestQuery
    @Parameter(description = "The currency of the answer; the initiative's own when left out.", example = "USD")
    @Nullable
    String currency;

    @RestQuery
    @Parameter(
            description = "The day of the exchange rates; that of the first announcement when left out.",
            example = "2025-01-21",
            schema = @Schema(type = SchemaType.STRING, format = "date"))
    @Nullable
    String rateOn;

    @RestQuery
    @Parameter(
            description = "The natures of deal that count, repeated or with commas between them: capital, service,"
                    + " purchase, equity, loan, grant, guarantee, in_kind, mixed. The initiative's own choice when"
                    + " left out.",
            example = "capital")
    @Nullable
    List<String> nature;

    @RestQuery
    @Parameter(
            description = "What becomes of deals older than the initiative: they count, they do not, or only what they"
                    + " gained since.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"include", "exclude", "net"},
                            defaultValue = "include"))
    @Nullable
    String predating;

    @RestQuery
    @Parameter(
            description = "This level of support or better, for what adds; what lessens always applies.",
            schema =
                    @Schema(
                            type = SchemaType.STRING,
                            enumeration = {"claimed", "documented", "verified"},
                            defaultValue = "claimed"))
    @Nullable
    String evidence;

    /// What is asked.
    ///
    /// @param today the day that is meant when none is given
    /// @param reader is told what is wrong; ask it with [ParameterReader#check] before the question is used
    public Asked read(LocalDate today, ParameterReader reader) {
        var day = reader.day("asOf", asOf);
        var question = new Question(
                day == null ? today : day,
                reader.day("publishedBy", publishedBy),
                reader.currency("currency", currency),
                reader.day("rateOn", rateOn),
                reader.words("nature", nature, Nature.class),
                reader.word("predating", predating, Predating.class, Predating.INCLUDE),
                reader.word("evidence", evidence, Evidence.class, Evidence.CLAIMED));
        return new Asked(question, reader.moment("knownAt", knownAt));
    }

    /// What is asked, where nothing else can be wrong.
    ///
    /// @throws org.followthrough.problem.Refusal.Malformed naming all that cannot be read
    public Asked read(LocalDate today) {
        var reader = new ParameterReader();
        var asked = read(today, reader);
        reader.check();
        return asked;
    }

    /// A question, and the moment whose knowledge is asked for.
    ///
    /// @param knownAt `null` for what is known now
    public record Asked(Question question, @Nullable Instant knownAt) {}
}
