package org.followthrough.site;

import java.util.List;
import java.util.stream.Stream;
import org.followthrough.figure.Period;
import org.followthrough.figure.Unit;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Pace;
import org.followthrough.tally.Stage;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// One unit of the tracker: what was announced in it, and the ladder of bases and stages.
///
/// @param verdicts with the bases that share each
/// @param original `null` when it is what stands now
record Ladder(
        Picture picture,
        List<CommitmentLine.Judged> verdicts,
        String caption,
        Shown current,
        @Nullable Shown original,
        @Nullable Expected expected,
        List<Row> rows) {

    /// One basis.
    record Row(
            String basis,
            String word,
            List<Rung> rungs,
            @Nullable Judgement verdict) {}

    /// One stage of one basis.
    ///
    /// @param implied what rules of thumb suggest beside it, or `null`
    record Rung(
            String stage,
            String word,
            Shown total,
            @Nullable Shown implied) {}

    /// What a steady pace would have delivered.
    ///
    /// @param original the same on the horizon first promised, or `null` when that is the one in force
    record Expected(
            @Nullable Shown amount,
            String horizon,
            String href,
            @Nullable String original) {}

    static Ladder of(UnitTally tally, Asking asking) {
        var addresses = asking.addresses();
        var unit = tally.unit();
        var current = tally.announced().current();
        var original = tally.announced().original();
        return new Ladder(
                new LadderPicture(asking, tally).picture(),
                Verdicts.of(tally.bases(), addresses.language()),
                addresses.say().ladderCaption(addresses.formats().name(unit)),
                Shown.of(current, unit, addresses.language(), addresses.line("announced.current", unit, (String) null)),
                current.equals(original)
                        ? null
                        : Shown.of(
                                original,
                                unit,
                                addresses.language(),
                                addresses.line("announced.original", unit, (String) null)),
                expected(tally.pace(), unit, addresses, null),
                tally.bases().stream()
                        .map(basis -> row(basis, unit, addresses, null))
                        .toList());
    }

    static Row row(BasisTally tally, Unit unit, Addresses addresses, @Nullable String commitment) {
        var rungs = Stream.of(Stage.values())
                .map(stage -> rung(tally, stage, unit, addresses, commitment))
                .toList();
        var verdict = tally.verdict();
        return new Row(
                addresses.words().row(tally.basis()),
                tally.basis().word(),
                rungs,
                verdict == null ? null : addresses.words().judgement(verdict));
    }

    private static Rung rung(
            BasisTally tally, Stage stage, Unit unit, Addresses addresses, @Nullable String commitment) {
        var implied = tally.implied().get(stage);
        return new Rung(
                addresses.words().label(stage),
                stage.word(),
                Shown.of(
                        tally.at(stage),
                        unit,
                        addresses.language(),
                        addresses.cell(unit, tally.basis(), stage, commitment)),
                implied == null
                        ? null
                        : Shown.of(
                                implied,
                                unit,
                                addresses.language(),
                                addresses.implied(unit, tally.basis(), stage, commitment)));
    }

    static @Nullable Expected expected(
            @Nullable Pace pace, Unit unit, Addresses addresses, @Nullable String commitment) {
        if (pace == null) {
            return null;
        }
        var expected = pace.expected();
        var href = addresses.line("pace", unit, commitment);
        return new Expected(
                expected == null
                        ? null
                        : new Shown(
                                addresses.formats().worked(expected, unit), "known", null, href, Exact.of(expected)),
                addresses.formats().text(pace.horizon()),
                href,
                moved(pace, unit, addresses.language()));
    }

    private static @Nullable String moved(Pace pace, Unit unit, Language language) {
        var formats = language.formats();
        Period first = pace.original().horizon();
        var expected = pace.original().expected();
        if (first.equals(pace.horizon()) || expected == null) {
            return null;
        }
        return language.say().paceMoved(formats.worked(expected, unit), formats.text(first));
    }
}
