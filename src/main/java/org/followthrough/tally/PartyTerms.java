package org.followthrough.tally;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An organisation or person, as one version of it reads.
///
/// @param parent the key of the party that owns it, or `null`
/// @param identifiers such as `lei` or `org-id`, with their values
/// @param country an ISO 3166-1 code, or `null`
public record PartyTerms(
        String key,
        String name,
        @Nullable String parent,
        Map<String, String> identifiers,
        @Nullable String country) {

    public PartyTerms {
        identifiers = Map.copyOf(identifiers);
    }
}
