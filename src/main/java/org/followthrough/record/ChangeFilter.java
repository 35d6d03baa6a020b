package org.followthrough.record;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Worded;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which changes are asked for. All that is given must hold.
@RegisterForReflection(methods = false) // what an endpoint knows is read from these fields
class ChangeFilter {

    private static final int DAY = "2025-08-01".length();

    @RestQuery
    @Parameter(description = "The key of the initiative in whose dossier the change was made.", example = "stargate")
    @Nullable
    String initiative;

    @RestQuery
    @Parameter(
            description = "Of these kinds, repeated or with commas between them: new, delivery, reduction, correction,"
                    + " retraction, update, move, closure, reopening, listing.",
            example = "delivery")
    @Nullable
    List<String> kind;

    @RestQuery
    @Parameter(description = "Who made the change, as it stands in the log.")
    @Nullable
    String who;

    @RestQuery
    @Parameter(description = "Made at this moment or later, or on this day in UTC or later.", example = "2025-08-01")
    @Nullable
    String since;

    @RestQuery
    @Parameter(description = "Made at this moment or before, or on this day in UTC or before.")
    @Nullable
    String until;

    @RestQuery
    @Parameter(
            description = "What changed, or what the fact is about: its kind, a colon, its key.",
            example = "deal:openai-coreweave")
    @Nullable
    String subject;

    @RestQuery
    @Parameter(description = "The id of a fact.", schema = @Schema(type = SchemaType.STRING, format = "uuid"))
    @Nullable
    String fact;

    /// What is asked.
    ///
    /// @param reader is told what is wrong; ask it with [ParameterReader#check] before the answer is used
    Asked read(ParameterReader reader) {
        return new Asked(
                initiative == null || initiative.isEmpty() ? null : initiative,
                reader.words("kind", kind, ChangeKind.class),
                who == null || who.isEmpty() ? null : who,
                since(reader),
                reader.moment("until", until),
                reader.read(
                        "subject",
                        subject,
                        Phrase.of("a kind and a key, such as deal:openai-coreweave"),
                        ChangeFilter::subject),
                reader.read("fact", fact, Phrase.of("the id of a fact"), UUID::fromString));
    }

    /// A day begins with its first moment.
    private @Nullable Instant since(ParameterReader reader) {
        if (since == null || since.length() != DAY) {
            return reader.moment("since", since);
        }
        @Nullable LocalDate day = reader.day("since", since);
        return day == null ? null : day.atStartOfDay(ZoneOffset.UTC).toInstant();
    }

    private static ChangeView.Subject subject(String text) {
        var colon = text.indexOf(':');
        if (colon < 0
                || colon == text.length() - 1
                || Worded.of(SubjectKind.class, text.substring(0, colon)).isEmpty()) {
            throw new IllegalArgumentException(text);
        }
        return new ChangeView.Subject(text.substring(0, colon), text.substring(colon + 1));
    }

    /// What must hold of a change; `null` and none for whatever it may be.
    record Asked(
            @Nullable String initiative,
            Set<ChangeKind> kinds,
            @Nullable String who,
            @Nullable Instant since,
            @Nullable Instant until,
            ChangeView.@Nullable Subject subject,
            @Nullable UUID fact) {

        /// A condition on the table `change t`, with `?` for each of its values.
        record Condition(String text, List<Object> values) {}

        /// What must hold, in the database's words.
        List<Condition> conditions() {
            var conditions = new ArrayList<Condition>();
            add(conditions, "t.initiative_id = (select id from initiative where key = ?)", initiative);
            if (!kinds.isEmpty()) {
                add(
                        conditions,
                        "t.kind = any(?)",
                        kinds.stream().map(Worded::word).toArray(String[]::new));
            }
            add(conditions, "t.who = ?", who);
            add(conditions, "t.at >= ?", since == null ? null : since.atOffset(ZoneOffset.UTC));
            add(conditions, "t.at <= ?", until == null ? null : until.atOffset(ZoneOffset.UTC));
            if (subject != null) {
                conditions.add(new Condition(
                        "t.subject_kind = ? and t.subject_key = ?", List.of(subject.kind(), subject.key())));
            }
            add(conditions, "t.fact_id = ?", fact);
            return conditions;
        }

        private static void add(List<Condition> conditions, String text, @Nullable Object value) {
            if (value != null) {
                conditions.add(new Condition(text, List.of(value)));
            }
        }
    }
}
