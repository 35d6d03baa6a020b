package org.followthrough.site;

import java.util.List;

/// A party that belongs to another.
record Owned(Piece party, Piece parent) {

    static List<Owned> of(List<Family.Pair> pairs, Addresses addresses) {
        return pairs.stream()
                .map(each -> new Owned(piece(each.party(), addresses), piece(each.owner(), addresses)))
                .toList();
    }

    static Piece piece(Family.Relative party, Addresses addresses) {
        return new Piece(party.name(), addresses.party(party.key()));
    }
}
