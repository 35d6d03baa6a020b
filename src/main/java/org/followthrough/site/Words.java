package org.followthrough.site;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BridgeLine;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Flag;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Nature;
import org.followthrough.tally.NotCounted;
import org.followthrough.tally.ParticipationRole;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Rule;
import org.followthrough.tally.Stage;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Verdict;
import org.jspecify.annotations.Nullable;

/// What the terms of the record are called on the pages. Every case of every term, so that the compiler names the one
/// that was forgotten.
@TemplateExtension
final class Words {

    private Words() {}

    /// A verdict in one or two words.
    static String label(Verdict verdict) {
        return switch (verdict) {
            case WITHDRAWN -> "Withdrawn";
            case UNDISCLOSED -> "Undisclosed";
            case FULFILLED -> "Fulfilled";
            case FULFILLED_AFTER_CUT -> "Fulfilled after a cut";
            case NOT_RECORDED -> "Not recorded";
            case EXPIRED -> "Expired";
            case NOT_STARTED -> "Not started";
            case OPEN_ENDED -> "Open-ended";
            case ON_PACE -> "On pace";
            case STALLED -> "Stalled";
            case BEHIND -> "Behind";
        };
    }

    /// What a verdict means.
    static String meaning(Verdict verdict) {
        return switch (verdict) {
            case WITHDRAWN -> "what was promised was withdrawn";
            case UNDISCLOSED -> "what is promised, or what was realised, is not known";
            case FULFILLED -> "what is realised reaches what was promised";
            case FULFILLED_AFTER_CUT -> "what is realised reaches the promise as cut, not as first made";
            case NOT_RECORDED -> "no deal is on record that could tell";
            case EXPIRED -> "the time is over and the promise not reached";
            case NOT_STARTED -> "no deal has been agreed";
            case OPEN_ENDED -> "nobody said by when";
            case ON_PACE -> "at least as much is realised as a steady pace would have";
            case STALLED -> "less is realised than a steady pace would have, and nothing has happened for 180 days";
            case BEHIND -> "less is realised than a steady pace would have";
        };
    }

    /// A verdict's tone, for its mark: one of `good`, `bad`, `open`.
    static String tone(Verdict verdict) {
        return switch (verdict) {
            case FULFILLED, ON_PACE -> "good";
            case WITHDRAWN, EXPIRED, NOT_STARTED, STALLED, BEHIND -> "bad";
            case UNDISCLOSED, FULFILLED_AFTER_CUT, NOT_RECORDED, OPEN_ENDED -> "open";
        };
    }

    /// Whose deals are in a row of the ladder.
    static String row(Basis basis) {
        return switch (basis) {
            case PROGRAMME -> "By the initiative itself";
            case BRAND -> "and deals that carry its name";
            case SPONSOR -> "and its sponsors’ own deals";
        };
    }

    /// On what ground a deal counts.
    static String label(Basis basis) {
        return switch (basis) {
            case PROGRAMME -> "the initiative’s own";
            case BRAND -> "carries its name";
            case SPONSOR -> "a sponsor’s own";
        };
    }

    /// The deals of a basis, in a sentence.
    static String scope(Basis basis) {
        return switch (basis) {
            case PROGRAMME -> "deals of the initiative itself";
            case BRAND -> "deals of the initiative itself and deals that carry its name";
            case SPONSOR -> "deals of the initiative itself, deals that carry its name and its sponsors’ own deals";
        };
    }

    /// The deals of a basis, in few words.
    static String within(Basis basis) {
        return switch (basis) {
            case PROGRAMME -> "by the initiative itself";
            case BRAND -> "with deals that carry its name";
            case SPONSOR -> "with its sponsors’ own deals";
        };
    }

    static String label(Stage stage) {
        return switch (stage) {
            case PROPOSED -> "Proposed";
            case AGREED -> "Agreed";
            case UNDERWAY -> "Underway";
            case REALISED -> "Realised";
        };
    }

    static String label(CommitmentKind kind) {
        return switch (kind) {
            case PLEDGE -> "Pledge";
            case TARGET -> "Target";
            case BINDING -> "Binding commitment";
            case BUDGET -> "Budget (in no sum)";
        };
    }

    static String label(StatementKind kind) {
        return switch (kind) {
            case ANNOUNCED -> "announced";
            case REAFFIRMED -> "reaffirmed";
            case RAISED -> "raised";
            case REDUCED -> "reduced";
            case DELAYED -> "delayed";
            case WITHDRAWN -> "withdrawn";
            case DISPUTED -> "disputed";
            case DECLARED_FULFILLED -> "declared fulfilled";
        };
    }

    static String label(MilestoneKind kind) {
        return switch (kind) {
            case PROPOSED -> "proposed";
            case AGREED -> "agreed";
            case EXTENDED -> "extended";
            case RESTATED -> "restated";
            case UNDERWAY -> "underway";
            case REALISED -> "realised";
            case REVERSED -> "reversed";
            case PAUSED -> "paused";
            case CANCELLED -> "cancelled";
            case DISPUTED -> "disputed";
            case PLANNED -> "planned";
        };
    }

    static String label(Nature nature) {
        return switch (nature) {
            case CAPITAL -> "capital";
            case SERVICE -> "service";
            case PURCHASE -> "purchase";
            case EQUITY -> "equity";
            case LOAN -> "loan";
            case GRANT -> "grant";
            case GUARANTEE -> "guarantee";
            case IN_KIND -> "in kind";
            case MIXED -> "mixed";
        };
    }

    static String label(Flag flag) {
        return switch (flag) {
            case PREDATES -> "older than the initiative";
            case LIFTED -> "a source was lifted";
            case DISPUTED -> "disputed";
            case PAUSED -> "paused";
            case APPROXIMATE -> "approximate";
            case ESTIMATED -> "estimated";
            case SINGLE_SOURCE -> "one source only";
            case LATE -> "late";
            case UNCHECKED -> "not checked for 90 days";
        };
    }

    /// What a flag means.
    static String meaning(Flag flag) {
        return switch (flag) {
            case PREDATES -> "Its first milestone is older than the first announcement of the initiative.";
            case LIFTED -> "A source states less than a later stage requires; the earlier stage was lifted to it.";
            case DISPUTED -> "Somebody disputes it.";
            case PAUSED -> "Work on it has stopped for now.";
            case APPROXIMATE -> "Its figure was said to be about so much.";
            case ESTIMATED -> "Its figure was said to be an estimate.";
            case SINGLE_SOURCE -> "All its facts go back to one document.";
            case LATE -> "The stage was reached after the horizon first promised.";
            case UNCHECKED -> "Nobody has checked its facts for 90 days or more.";
        };
    }

    static String label(Evidence evidence) {
        return switch (evidence) {
            case CLAIMED -> "claimed";
            case DOCUMENTED -> "documented";
            case VERIFIED -> "verified";
        };
    }

    /// What a level of evidence asks for.
    static String meaning(Evidence evidence) {
        return switch (evidence) {
            case CLAIMED -> "all facts, also those only claimed";
            case DOCUMENTED -> "documented (filing, contract, permit) or better";
            case VERIFIED -> "verified by somebody independent";
        };
    }

    static String meaning(Predating predating) {
        return switch (predating) {
            case INCLUDE -> "count them";
            case EXCLUDE -> "leave them out";
            case NET -> "count only what they gained since";
        };
    }

    static String label(ParticipationRole role) {
        return switch (role) {
            case SPONSOR -> "sponsor";
            case EQUITY -> "equity investor";
            case TECHNOLOGY_PARTNER -> "technology partner";
            case OPERATOR -> "operator";
            case BRAND_OWNER -> "owner of the brand";
        };
    }

    static String meaning(NotCounted.Reason reason) {
        return switch (reason) {
            case TERM_UNDISCLOSED -> "so much a year, and nobody said for how many years";
            case NO_RATE -> "no exchange rate to the currency asked for is on record";
        };
    }

    static String label(BridgeLine line) {
        return switch (line) {
            case GROSS -> "All that was ever proposed or agreed";
            case NATURE -> "of another nature than counts here";
            case PROPOSED -> "not agreed yet";
            case REPLACED -> "replaced by another deal";
            case CANCELLED -> "cancelled";
            case REDUCED -> "reduced since";
            case SHARE -> "the share that does not count";
            case OVERLAP -> "perhaps the same deal told twice";
            case AGREED -> "Agreed";
            case NOT_UNDERWAY -> "not begun";
            case UNDERWAY -> "Underway";
            case NOT_REALISED -> "not delivered";
            case REALISED -> "Realised";
        };
    }

    /// What a rule of the method says, in a sentence; `/method` has the whole of it.
    static String gist(Rule rule) {
        return switch (rule) {
            case RANGES -> "A figure is a range: the least, the best guess and the most it may be.";
            case DATES -> "A fact counts from the day on which it is certain.";
            case CURRENCIES -> "Money is converted at one rate per currency, so that a total never moves with a rate.";
            case ANNOUNCED ->
                "Commitments are added up at their first and at their latest figure; parts are not added.";
            case STAGES -> "What is realised is underway too, and what is underway is agreed too.";
            case VALUE -> "A deal’s value is what was last agreed, with what extended it.";
            case UNDERWAY -> "Underway is the latest figure of work begun, or else the whole value.";
            case REALISED -> "What is realised is added up step by step; what is reversed is taken off.";
            case CANCELLED -> "A cancelled or replaced deal keeps only what was realised.";
            case BASES -> "Each row contains the one before: own deals, then its name, then its sponsors’ own.";
            case SHARES -> "Only the share of a deal that is attributed counts.";
            case PARTS -> "A whole counts the greater of its own amount and the sum of its parts, once.";
            case OVERLAPS -> "Deals that may be one and the same are counted once in the low total.";
            case UNDISCLOSED -> "An amount that nobody said is not zero: the total is open upwards.";
            case IMPLIED -> "A rule of thumb suggests an amount where nobody said one; it enters no sum.";
            case RECONCILIATION -> "A total that somebody states is held against the items of its own scope.";
            case BRIDGE -> "From all ever proposed or agreed down to what is realised, each step closing exactly.";
            case PACE -> "What a steady pace over the horizon would have delivered by the day.";
            case VERDICTS -> "The first verdict that holds, in a fixed order.";
            case PREDATING -> "Deals older than the initiative count as the reader chose.";
            case EVIDENCE -> "Only facts of the level asked for add; what lessens always applies.";
        };
    }

    /// A rule's name, for headings and links.
    static String label(Rule rule) {
        var word = rule.word();
        return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
    }

    /// What became of a deal that is at no stage or has stopped.
    static @Nullable String status(@Nullable String status) {
        return status == null ? null : status.replace('_', ' ');
    }
}
