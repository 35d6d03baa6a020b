package org.followthrough.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Cause;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Moved;
import org.followthrough.tally.Total;
import org.jspecify.annotations.Nullable;

/// A number that moved, before and after, with what moved it.
///
/// @param scope whose deals, or `null` for what is announced
/// @param difference by how much it moved
record MovedLine(
        String title,
        String unit,
        @Nullable String scope,
        Shown before,
        Shown after,
        String difference,
        List<Part> parts) {

    /// What one thing did to the number.
    ///
    /// @param of the deal or commitment, or `null`
    /// @param fact with its sources, or `null` where it was no fact
    /// @param how it came to do so, where it did not simply take effect; or `null`
    record Part(
            @Nullable Piece of,
            @Nullable Cited fact,
            @Nullable String how,
            String amount) {}

    static MovedLine of(Moved moved, Facing facing) {
        var words = facing.after().words();
        var stage = moved.stage();
        var basis = moved.basis();
        return new MovedLine(
                stage == null ? words.text(Text.ANNOUNCED) : words.label(stage),
                facing.after().formats().name(moved.unit()),
                basis == null ? null : words.within(basis),
                shown(moved, moved.before(), facing.before()),
                shown(moved, moved.after(), facing.after()),
                text(
                        new Change(moved.low(), moved.best(), moved.high(), moved.deals()),
                        moved,
                        facing.after().language()),
                moved.parts().stream().map(part -> part(part, moved, facing)).toList());
    }

    private static Shown shown(Moved moved, Cell cell, Addresses addresses) {
        var unit = moved.unit();
        var basis = moved.basis();
        var stage = moved.stage();
        if (basis == null || stage == null) {
            var total = new Total(cell.low(), cell.best(), cell.high(), cell.deals(), cell.counted());
            return Shown.of(
                    total, unit, addresses.language(), addresses.line("announced.current", unit, (String) null));
        }
        return Shown.of(cell, unit, addresses.language(), addresses.cell(unit, basis, stage, null));
    }

    private static Part part(Moved.Part part, Moved moved, Facing facing) {
        var facts = part.cause().facts();
        var fact = facts.isEmpty() ? null : facts.getFirst();
        var change = new Change(part.low(), part.best(), part.high(), part.deals());
        return new Part(
                fact == null ? subject(part.cause(), facing) : facing.subject(fact),
                fact == null ? null : facing.cited(fact),
                how(part.cause(), facing.after().language()),
                text(change, moved, facing.after().language()));
    }

    private static @Nullable Piece subject(Cause cause, Facing facing) {
        return cause instanceof Cause.TermsChanged changed ? facing.thing(changed.kind(), changed.key()) : null;
    }

    private static @Nullable String how(Cause cause, Language language) {
        var say = language.say();
        var formats = language.formats();
        return switch (cause) {
            case Cause.TookEffect _ -> null;
            case Cause.Ended _ -> language.words().text(Text.CAUSE_ENDED);
            case Cause.DayCame came ->
                formats.text(came.day()) + ", " + language.words().text(Text.CAUSE_DAY);
            case Cause.WasRecorded it -> say.recordedAt(formats.text(it.at()));
            case Cause.WasCorrected it -> say.correctedAt(formats.text(it.at()));
            case Cause.WasRetracted it -> say.retractedAt(formats.text(it.at()));
            case Cause.TermsChanged it -> say.termsChangedAt(formats.text(it.at()));
        };
    }

    /// @param deals by how many the deals, or the commitments that speak, became more
    private record Change(
            BigDecimal low, BigDecimal best, @Nullable BigDecimal high, int deals) {}

    /// The best; the least and the most where they moved otherwise; and how many deals or commitments came or went.
    private static String text(Change change, Moved moved, Language language) {
        var say = language.say();
        var unit = moved.unit();
        var texts = new ArrayList<String>();
        if (change.best().signum() != 0) {
            texts.add(signed(change.best(), unit, language));
        }
        if (change.low().compareTo(change.best()) != 0) {
            texts.add(say.leastMoved(signed(change.low(), unit, language)));
        }
        if (change.high() != null && change.high().compareTo(change.best()) != 0) {
            texts.add(say.mostMoved(signed(change.high(), unit, language)));
        }
        if (change.deals() != 0) {
            var count = language.formats().count(Math.abs(change.deals()));
            var what = moved.stage() == null ? say.commitments(count) : say.deals(count);
            texts.add((change.deals() > 0 ? "+" : "−") + what);
        }
        return texts.isEmpty()
                ? language.words().text(Text.DASH)
                : String.join(language.words().semicolon(), texts);
    }

    private static String signed(BigDecimal amount, Unit unit, Language language) {
        var sign = amount.signum() < 0 ? "−" : "+";
        return sign + language.formats().readable(amount.abs(), unit);
    }
}
