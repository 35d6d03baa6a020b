package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.followthrough.record.SubjectKind;

/// What the pages say to whoever quotes, embeds, follows or corrects them: `quotes_<language>`.
@MessageBundle(value = "quotes", locale = "en")
public interface Quotes {

    @Message
    String embed();

    @Message
    String embedStays();

    @Message
    String embedFollows();

    @Message
    String embedHint();

    @Message
    String embedTitle(String name, String chart);

    @Message
    String badgeRealised(String realised, String announced);

    @Message
    String badgeTitle(String name, String text);

    @Message
    String noFigures();

    @Message
    String chartsAndNumbers(String name);

    @Message
    String datasetDescription(String name);

    @Message
    String claimReviewed(String name, String claim);

    @Message
    String claimRating(String itemised, String claimed);

    @Message
    String thing(SubjectKind kind, String name);

    @Message
    String factNew(String thing, String said);

    @Message
    String factDelivery(String thing, String said);

    @Message
    String factReduction(String thing, String said);

    @Message
    String factCorrection(String thing, String said, String was);

    @Message
    String factRetraction(String thing, String was);

    @Message
    String factMove(String thing, String said);

    @Message
    String termsNew(String thing);

    @Message
    String termsUpdate(String thing);

    @Message
    String termsMove(String thing);

    @Message
    String termsClosure(String thing);

    @Message
    String termsReopening(String thing);

    @Message
    String termsListing(String thing);

    @Message
    String onDay(String day);

    @Message
    String why(String who, String why);

    @Message
    String recent();

    @Message
    String noChanges();

    @Message
    String feed();

    @Message
    String feedAll();

    @Message
    String feedOf(String name);

    @Message
    String report();

    @Message
    String reportTitle();

    @Message
    String reportLead();

    @Message
    String reportFact();

    @Message
    String reportOn();

    @Message
    String reportWrong();

    @Message
    String reportSource();

    @Message
    String reportTrap();

    @Message
    String reportSend();

    @Message
    String reportPrivacy();

    @Message
    String reportThanks();

    @Message
    String reportThanksLong();

    @Message
    String reportBack();

    @Message
    String reportMissing();

    @Message
    String reportTooMany();
}
