package org.followthrough.tracker;

import org.followthrough.tally.Rule;

/// What each rule of the method says, in a sentence. The page `/method` says more under the same word.
public final class RuleSentence {

    private RuleSentence() {}

    /// The rule in a sentence.
    public static String of(Rule rule) {
        return switch (rule) {
            case RANGES -> "A figure is a range: no less than, most likely, no more than; an open end stays open.";
            case DATES ->
                "A fact counts from the day on which it is certain: the last day of its date or, for a partial"
                        + " date, the day it was published if that is sooner.";
            case CURRENCIES ->
                "All money is converted at one rate per currency, that of one day, so that no total moves"
                        + " because a currency did.";
            case ANNOUNCED ->
                "Announced is what was promised first, and what is promised by the latest statement;"
                        + " parts of a commitment and budgets are not added.";
            case STAGES ->
                "A deal is at every stage that it has reached: agreed, underway, realised; proposed is only"
                        + " until it is agreed.";
            case VALUE ->
                "The value of a deal is set by what was proposed, agreed or restated, and added to by" + " extensions.";
            case UNDERWAY -> "Underway is what was said to have begun, or the whole value where no amount was said.";
            case REALISED ->
                "Realised is what was delivered: amounts add, a level to date sets, what is reversed is"
                        + " taken away.";
            case CANCELLED ->
                "A deal that was cancelled, or replaced by one that is agreed, leaves only what was" + " realised.";
            case BASES ->
                "A deal counts on a basis: made by the initiative, carrying its name, or made by a sponsor on"
                        + " its own; each total contains the one before.";
            case SHARES -> "Only the share of a deal that is attributed counts.";
            case PARTS ->
                "A deal counts as the greater of its own amount and the sum of its parts; the parts are not"
                        + " added again.";
            case OVERLAPS ->
                "What may be one deal told twice is counted once in the low total and in full in the high" + " one.";
            case UNDISCLOSED ->
                "An amount that nobody said is not zero: the total is open, and says of how many deals it" + " is.";
            case IMPLIED ->
                "Where a deal has no amount in a unit, a rule of thumb from another unit suggests one; it is"
                        + " never part of a sum.";
            case RECONCILIATION ->
                "A total that somebody states is held against the items of its own scope, never added" + " to them.";
            case BRIDGE ->
                "Each step from all that was ever proposed or agreed down to what is realised names its deals,"
                        + " and the steps close exactly.";
            case PACE -> "A steady pace delivers the same every day from the beginning of the horizon to its end.";
            case VERDICTS -> "The verdict is the first in a fixed order that holds.";
            case PREDATING ->
                "Deals older than the initiative count in full, not at all, or only by what they gained"
                        + " since, as the reader chooses.";
            case EVIDENCE -> "Only what is supported as well as the reader asks for adds; what lessens always applies.";
        };
    }
}
