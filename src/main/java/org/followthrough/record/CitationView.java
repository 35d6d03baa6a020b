package org.followthrough.record;

import java.time.LocalDate;
import java.util.Map;
import org.followthrough.tally.Citation;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Who says so, as the API answers it: the citation with what a reader needs to find the source.
///
/// @param source the key of the source
/// @param at where in it, or `null`
/// @param note what to know when reading it, or `null`
/// @param read the day on which it was read, or `null`
/// @param published as precise as it is known, or `null`
/// @param via the key of the source that it relays, or `null`
public record CitationView(
        String source,
        String title,
        @Nullable String publisher,
        @Nullable String published,
        @Nullable String url,
        @Nullable String archivedUrl,
        @Nullable String language,
        @Nullable String via,
        @Nullable String at,
        @Nullable String note,
        @Nullable LocalDate read) {

    /// @param sources by key
    static CitationView of(Citation citation, Map<String, SourceTerms> sources) {
        var source = sources.get(citation.source());
        if (source == null) {
            throw new IllegalStateException("No source " + citation.source());
        }
        return new CitationView(
                source.key(),
                source.title(),
                source.publisher(),
                source.published() == null ? null : source.published().toString(),
                source.url(),
                source.archivedUrl(),
                source.language(),
                source.via(),
                citation.at(),
                citation.note(),
                citation.read());
    }
}
