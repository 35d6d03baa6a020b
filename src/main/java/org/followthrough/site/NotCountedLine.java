package org.followthrough.site;

import org.followthrough.tally.Facts;
import org.followthrough.tally.NotCounted;
import org.jspecify.annotations.Nullable;

/// A figure that is on record and enters no total, with the reason.
record NotCountedLine(Piece of, String figure, String reason) {

    static NotCountedLine of(NotCounted notCounted, Facts known, Addresses addresses) {
        return new NotCountedLine(
                subject(notCounted, known, addresses),
                addresses.formats().text(notCounted.figure()),
                addresses.words().meaning(notCounted.reason()));
    }

    private static Piece subject(NotCounted notCounted, Facts known, Addresses addresses) {
        @Nullable String deal = notCounted.deal();
        if (deal != null) {
            return Cited.deal(deal, known, addresses);
        }
        @Nullable String commitment = notCounted.commitment();
        if (commitment != null) {
            return Cited.commitment(commitment, known, addresses);
        }
        var key = notCounted.key();
        return Piece.plain(key == null ? addresses.words().text(Text.A_FACT) : key);
    }
}
