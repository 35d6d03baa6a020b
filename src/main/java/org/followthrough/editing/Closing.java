package org.followthrough.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.followthrough.dossier.Spot;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.SourceTerms;

/// Works out what closing a thing takes with it, and what standing again brings back. Nothing is erased.
final class Closing {

    private static final int NAMED = 10;

    /// Of what nobody sent anew.
    static final Spot NOWHERE = Spot.root(Nodes.of("{}"), "");

    private final Desk desk;

    Closing(Desk desk) {
        this.desk = desk;
    }

    /// Closes a thing, with the facts that are about it alone; an initiative with all that is at home in it.
    ///
    /// @throws Refusal.InUse when something else refers to it
    Supplier<Outcome> close(Kept kept) {
        refuseIfReferred(kept);
        for (var member : members(kept)) {
            if (member.stands()) {
                desk.close(member);
            }
        }
        for (var id : desk.world().bonds.own(name(kept))) {
            var held = desk.world().fact(id);
            if (held != null && held.stands()) {
                desk.retract(held);
            }
        }
        var closed = desk.close(kept);
        return () -> desk.views().thing(200, closed);
    }

    /// Puts back what was closed and retracted with a thing that stands again.
    void reopen(Kept kept) {
        for (var member : members(kept)) {
            if (!member.stands()) {
                var again = Kept.after(member, member.kind(), member.terms(), member.home(), null, desk.at());
                desk.write(again, member, NOWHERE);
            }
        }
        for (var id : desk.world().bonds.lost(name(kept))) {
            var held = desk.world().fact(id);
            if (held != null) {
                var again = desk.facts(held.home()).add(held.fact(), held.position());
                desk.keep(new Held(again, held.fact(), held.position(), held.home(), true, null));
            }
        }
    }

    private List<Kept> members(Kept kept) {
        var members = new ArrayList<Kept>();
        for (var name : desk.world().bonds.atHome(name(kept))) {
            var kind = Kind.of(name.substring(0, name.indexOf(':')));
            var member = desk.world().get(kind, name.substring(name.indexOf(':') + 1));
            if (member != null) {
                members.add(member);
            }
        }
        return members;
    }

    private void refuseIfReferred(Kept kept) {
        var left = desk.world().bonds.referrers(name(kept)).stream()
                .filter(referrer -> stillRefers(referrer, kept))
                .distinct()
                .toList();
        if (!left.isEmpty()) {
            var named = left.stream()
                    .limit(NAMED)
                    .map(each ->
                            Phrase.of("the %s \"%s\"", Phrase.kind(each.kind().replace('_', ' ')), each.name()))
                    .distinct()
                    .toList();
            var referred = Phrase.of(
                    "The %s \"%s\" is referred to by %s",
                    Phrase.kind(kept.kind().word()), kept.key(), Phrase.several(", ", named));
            throw new Refusal.InUse(left.size() > NAMED ? Phrase.of("%s and others", referred) : referred);
        }
    }

    /// Unless an earlier operation of the same submission has taken the reference away.
    private boolean stillRefers(Bonds.Referrer referrer, Kept kept) {
        if (referrer.fact() != null) {
            var held = desk.world().fact(referrer.fact());
            return held == null || held.stands();
        }
        var by = desk.world().get(Kind.of(referrer.kind()), referrer.name());
        return by == null || (by.stands() && refers(by.terms(), kept.key()));
    }

    private static boolean refers(Object terms, String key) {
        return switch (terms) {
            case SourceTerms each -> key.equals(each.via());
            case PartyTerms each -> key.equals(each.parent());
            case CommitmentTerms each ->
                key.equals(each.partOf())
                        || key.equals(each.announcedBy())
                        || each.by().contains(key);
            case DealTerms each ->
                key.equals(each.partOf())
                        || each.parties().stream()
                                .anyMatch(party -> party.party().equals(key));
            default -> false;
        };
    }

    private static String name(Kept kept) {
        return kept.kind().word() + ":" + kept.key();
    }
}
