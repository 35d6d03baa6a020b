package org.followthrough.site;

import java.util.List;
import org.followthrough.tally.Facts;

/// A party that belongs to another.
record Owned(Piece party, Piece parent) {

    static List<Owned> of(Facts known, Addresses addresses) {
        return known.parties().values().stream()
                .filter(each -> each.parent() != null)
                .map(each -> new Owned(
                        Cited.party(each.key(), known, addresses), Cited.party(each.parent(), known, addresses)))
                .toList();
    }
}
