package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Sums per basis and stage (design §4).
final class Sums {

    private final Ledger ledger;

    Sums(Ledger ledger) {
        this.ledger = ledger;
    }

    /// The total of a scope at a stage.
    Sum<Member> at(Stage stage, Scope scope, Unit unit, LocalDate day) {
        return at(stage, ledger.groups(scope, day), unit, day);
    }

    /// The total of groups at a stage.
    Sum<Member> at(Stage stage, List<Member> groups, Unit unit, LocalDate day) {
        var lines = new ArrayList<Sum.Line<Member>>();
        for (var group : groups) {
            if (isAt(stage, group, day)) {
                lines.add(new Sum.Line<>(group, group.account().key(), amount(stage, group, unit, day)));
            }
        }
        return Sum.of(lines, ledger.overlaps(unit, groups), this::roots);
    }

    /// The keys by which groups stand in an overlap.
    List<String> roots(Overlap overlap) {
        return overlap.deals().stream().map(ledger::root).toList();
    }

    /// A whole is at a stage when it or a part of it is, and at `proposed` while one of its members is and none is
    /// agreed or beyond.
    static boolean isAt(Stage stage, Member group, LocalDate day) {
        return group.any(member -> member.account().isAt(stage, day))
                && (stage != Stage.PROPOSED
                        || !group.any(member -> member.account().isAt(Stage.AGREED, day)));
    }

    static @Nullable Range amount(Stage stage, Member group, Unit unit, LocalDate day) {
        return tree(group, member -> member.account().amount(stage, unit, day));
    }

    /// The greater of the whole's own amount, times its share, and the sum of its parts; what is not known adds
    /// nothing.
    static @Nullable Range tree(Member group, Function<Member, @Nullable Range> own) {
        return tree(group, own, (member, amount) -> amount.times(member.share()));
    }

    static @Nullable Range tree(
            Member group, Function<Member, @Nullable Range> own, BiFunction<Member, Range, Range> share) {
        Range ofParts = null;
        for (var part : group.parts()) {
            var amount = tree(part, own, share);
            ofParts = amount == null ? ofParts : Ladder.added(ofParts, amount);
        }
        var whole = group.isAmong() ? own.apply(group) : null;
        return Ladder.greater(whole == null ? null : share.apply(group, whole), ofParts);
    }
}
