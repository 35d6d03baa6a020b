package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the pages say, but for what is on record: `sentences_<language>`. A message that takes a number or a
/// date decides itself how its words agree with it.
///
/// A message with markup takes no text of the record. It is the only kind that templates may put in raw.
@MessageBundle(value = "sentences", locale = "en")
public interface Sentences {

    @Message
    String methodExample(String href);

    @Message
    String deals(Count deals);

    @Message
    String fromDeals(Count deals);

    @Message
    String fromSomeDeals(Count counted, Count deals);

    @Message
    String commitments(Count commitments);

    @Message
    String fromCommitments(Count commitments);

    @Message
    String fromSomeCommitments(Count counted, Count commitments);

    @Message
    String and(String one, String other);

    @Message
    String says(String kind, String figures);

    @Message
    String saysTo(String kind, String figures);

    @Message
    String saysUntil(String said, When until);

    @Message
    String planned(String said, String stage);

    @Message
    String due(String said, When due);

    @Message
    String countsTowards(String deal, String towards, String basis);

    @Message
    String ofIt(String share);

    @Message
    String mayBeTheSame(String things, String share);

    @Message
    String inUnits(String units);

    @Message
    String replaces(String deal, String replaced);

    @Message
    String claimed(String figure, String stage);

    @Message
    String claimedBy(String claimed, String party);

    @Message
    String goesWith(String per, boolean plural, String figure);

    @Message
    String accordingTo(String said, String party);

    @Message
    String read(When day);

    @Message
    String citedBy(Count facts);

    @Message
    String countsFrom(When day);

    @Message
    String saidBy(String said, String party);

    @Message
    String chosenKnownAt(String moment);

    @Message
    String chosenPublishedBy(When day);

    @Message
    String chosenCurrency(String currency);

    @Message
    String chosenRates(When day);

    @Message
    String chosenNatures(String natures);

    @Message
    String chosenPredating(String how);

    @Message
    String chosenEvidence(String evidence);

    @Message
    String lineBridge(String level);

    @Message
    String lineBridgeLess(String step);

    @Message
    String lineClaim(String figure, String stage);

    @Message
    String ladderCaption(String unit);

    @Message
    String paceMoved(String amount, String horizon);

    @Message
    String later(Count days);

    @Message
    String sooner(Count days);

    @Message
    String overdue(String slipped);

    @Message
    String trackerTitle(String name, String day);

    @Message
    String lastChecked(When day);

    @Message
    String checked(When day);

    @Message
    String initiativesAsOf(When day);

    @Message
    String noParty(String name);

    @Message
    String initiativesFound(Count found);

    @Message
    String pageOf(Count page, Count pages);

    @Message
    String dealsFound(Count found);

    @Message
    String countsAs(String basis);

    @Message
    String asOfIs(When day);

    @Message
    String bridgeIn(String unit);

    @Message
    String ladderIn(String unit);

    @Message
    String partOfUnit(String unit, String day);

    @Message
    String colophon(String method);

    @Message
    String ladderDescription(String unit, String day, String announced, String agreed);

    @Message
    String bridgeDescription(String unit, String gross, String realised);

    @Message
    String timelineDescription(String unit, String from, String to);

    @Message
    String expectedMark(String amount);

    @Message
    String impliedMark(String amount);

    @Message
    String eventsOn(Count events, When day);

    @Message
    String chosenUnit(String unit);

    @Message
    String takesPart(String party, String role);

    @Message
    String eventsAt(Count events, String from, String to);

    @Message
    String shareOfAnnounced(String percent);

    @Message
    String cite(String name, String what, String amount, String day, String known);

    @Message
    String latestPeriods(Count periods);

    @Message
    String latestEvents(Count events, Count all);

    @Message
    String unitWithin(String unit, String within);

    @Message
    String movedDays(When from, When to);

    @Message
    String movedKnown(String from, String to, When on);

    @Message
    String recordedAt(String moment);

    @Message
    String correctedAt(String moment);

    @Message
    String retractedAt(String moment);

    @Message
    String termsChangedAt(String moment);

    @Message
    String leastMoved(String amount);

    @Message
    String mostMoved(String amount);
}
