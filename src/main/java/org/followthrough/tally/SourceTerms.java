package org.followthrough.tally;

import org.followthrough.figure.PartialDate;
import org.jspecify.annotations.Nullable;

/// A document, as one version of its description reads.
///
/// @param published when it was published, or `null` when that is not known
/// @param url where it is, http or https, or `null`
/// @param archivedUrl where a copy of it is kept, or `null`
/// @param language an IETF language tag, or `null`
/// @param via the key of the source that it relays, or `null`
public record SourceTerms(
        String key,
        String title,
        @Nullable String publisher,
        @Nullable PartialDate published,
        @Nullable String url,
        @Nullable String archivedUrl,
        @Nullable String language,
        @Nullable String via) {}
