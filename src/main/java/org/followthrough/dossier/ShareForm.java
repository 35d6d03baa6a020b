package org.followthrough.dossier;

import java.math.BigDecimal;
import org.followthrough.figure.Amounts;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unreadable;
import org.followthrough.tally.Share;

/// Reads a share: one number, or what is known of it: `{low: 0.2, best: 0.5, high: 1}`.
///
/// What is left out of the three is as wide as it can be: low 0, best the low, high 1.
final class ShareForm {

    private static final Phrase EXPECTED = Phrase.of("a number from 0 to 1, or {low, best, high} in this order");

    private final Faults faults;
    private final Values values;

    ShareForm(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
    }

    /// A number from 0 to 1.
    ///
    /// @throws Unreadable when it is none, or has more digits than are stored
    static BigDecimal share(String text) {
        var share = Values.number(text);
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new Unreadable(text, Phrase.of("is not a share"), Phrase.of("a number from 0 to 1"));
        }
        if (share.scale() > Amounts.DECIMALS) {
            throw new Unreadable(
                    text,
                    Phrase.of("has more digits than are stored"),
                    Phrase.of("at most %d digits behind the point", Amounts.DECIMALS));
        }
        return share;
    }

    /// How much of an overlap is the same; anything where it is absent.
    Share share(Spot spot) {
        if (spot.isAbsent()) {
            return Share.MAYBE;
        }
        return spot.node() instanceof Node.Mapping
                ? Form.read(spot, faults, this::range)
                : values.read(spot, EXPECTED, ShareForm::share)
                        .map(share -> new Share(share, share, share))
                        .orElse(Share.MAYBE);
    }

    private Share range(Form form) {
        var low = part(form.at("low"), BigDecimal.ZERO);
        var best = part(form.at("best"), low);
        var high = part(form.at("high"), BigDecimal.ONE);
        if (low.compareTo(best) > 0 || best.compareTo(high) > 0) {
            faults.add(
                    form.spot(),
                    Phrase.of("The shares are out of order"),
                    Phrase.of("low at most best, best at most high"));
            return Share.MAYBE;
        }
        return new Share(low, best, high);
    }

    private BigDecimal part(Spot spot, BigDecimal otherwise) {
        return values.read(spot, EXPECTED, ShareForm::share).orElse(otherwise);
    }
}
