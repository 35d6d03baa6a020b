package org.followthrough.editing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.followthrough.dossier.Draft;
import org.followthrough.dossier.FactDraft;
import org.followthrough.dossier.Faults;
import org.followthrough.dossier.Spot;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.StoredForm;
import org.followthrough.tally.DealTerms;
import org.jspecify.annotations.Nullable;

/// What everything that is worked out for one submission shares. What is written on it is at once in the world, in the
/// parts that are held to the rules, and in the draft.
///
/// @param at the moment at which it is recorded
record Desk(Author author, World world, Draft draft, Parts parts, Faults faults, Views views, Instant at) {

    /// Goes on only while all could be read: faults are told as a whole, and stand-ins are not to be worked with.
    void requireReadable() {
        if (faults.count() > 0) {
            throw new Refusal.Unacceptable(Phrase.of("It has faults"), List.of());
        }
    }

    /// Whoever may not change a thing is not told what would be wrong with the change.
    ///
    /// @param before the thing, or `null` when it is new
    void requireRight(Kind kind, String key, @Nullable Kept before) {
        if (kind.isShared()) {
            author.requireWriting();
            if (before != null) {
                author.requireWritingEverywhere(Phrase.of("a %s is shared by all dossiers", Phrase.kind(kind.word())));
            }
        } else if (before != null && before.home() != null) {
            author.requireWriting(before.home());
        } else if (kind == Kind.INITIATIVE) {
            author.requireWriting(key);
        }
    }

    /// Writes a version of a thing.
    ///
    /// @param before what was there, standing or closed, or `null`
    /// @param spot where its terms were sent
    void write(Kept kept, @Nullable Kept before, Spot spot) {
        var stored = StoredForm.write(kept.terms());
        var stood = before != null && before.stands() ? StoredForm.write(before.terms()) : null;
        var change = before == null ? ChangeKind.NEW : stood != null ? ChangeKind.UPDATE : ChangeKind.REOPENING;
        draft.write(kept.thing(), kept.home(), kept.version(), kept.position(), stored);
        draft.note(change, kept.thing(), kept.dossier(), stood, stored);
        world.put(kept);
        parts.write(kept, spot);
        touchWhole(kept.terms());
        if (before != null) {
            touchWhole(before.terms());
        }
    }

    /// Closes a thing.
    Kept close(Kept kept) {
        var closed = kept.closed(at);
        draft.close(kept.thing(), kept.home());
        draft.note(ChangeKind.CLOSURE, kept.thing(), kept.dossier(), StoredForm.write(kept.terms()), null);
        touchWhole(kept.terms());
        world.put(closed);
        return closed;
    }

    /// What a deal is part of reads differently with it.
    private void touchWhole(Object terms) {
        if (terms instanceof DealTerms deal && deal.partOf() != null) {
            draft.touchDeal(deal.partOf());
        }
    }

    /// For drafting facts of a dossier.
    FactDraft facts(String home) {
        return new FactDraft(draft, home, at);
    }

    /// Retracts a fact.
    void retract(Held held) {
        facts(held.home()).retract(held.standing());
        world.supersede(held, null);
    }

    /// Keeps a fact that was drafted.
    void keep(Held held) {
        world.put(held);
        parts.write(held.home(), held.fact());
    }

    /// What is named is listed in the dossier that names it, so that an export stands on its own.
    void list(String home, Kind kind, Collection<String> keys) {
        world.list(home, kind, keys).forEach((key, ordinal) -> draft.list(home, kind.word(), key, ordinal));
    }
}
