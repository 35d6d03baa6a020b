package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.figure.PartialDate;
import org.followthrough.tally.Fact;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// A fact as the API answers it.
///
/// @param type what it is: `statement`, `milestone`, `attribution`, …
/// @param on its date as written, or `null` when it has always held
/// @param says what only facts of this type say, beside the fields above: `deal`, `kind`, `figures`, …
/// @param recorded when it was recorded and by whom, or `null` where that was not asked
@JsonPropertyOrder({"id", "type", "on"})
@JsonInclude(JsonInclude.Include.NON_NULL)
public record FactView(
        UUID id,
        String type,
        @Nullable String on,
        @JsonAnyGetter @Schema(hidden = true) Map<String, Object> says,
        String evidence,
        @Nullable String note,
        List<CitationView> citations,
        @Nullable RecordedView recorded) {

    /// A fact with who says so.
    ///
    /// @param sources by key, all that the fact cites
    public static FactView of(UUID id, Fact fact, Map<String, SourceTerms> sources) {
        return of(id, fact, sources, null);
    }

    /// A fact with who says so and who recorded it.
    public static FactView of(UUID id, Fact fact, Map<String, SourceTerms> sources, @Nullable RecordedView recorded) {
        var support = fact.support();
        return new FactView(
                id,
                FactType.of(fact).word(),
                text(fact.on()),
                FactWords.says(fact),
                support.evidence().word(),
                support.note(),
                support.citations().stream()
                        .map(citation -> CitationView.of(citation, sources))
                        .toList(),
                recorded);
    }

    private static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.toString();
    }
}
