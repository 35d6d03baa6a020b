package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.followthrough.tally.Basis;

/// The sentence above a tracker: `headlines_<language>`. Each message builds on what the one before made, without the
/// full stop. What is known of an amount comes beside it, for the words that agree with it.
@MessageBundle(value = "headlines", locale = "en")
public interface Headlines {

    @Message
    String nothingAnnounced(String day, String name);

    @Message
    String nothingSupported(String day, String name);

    @Message
    String anUndisclosedAmount();

    @Message
    String announced(String amount, Noun noun);

    @Message
    String announcedOn(String announced, When on);

    @Message
    String announcedSince(String announced, When since);

    @Message
    String raised(String announced, boolean plural, String amount);

    @Message
    String reduced(String announced, boolean plural, String amount);

    @Message
    String changed(String announced, String amount);

    @Message
    String withdrawn(String announced, boolean plural);

    @Message
    String noDeal();

    @Message
    String noAgreedDeal();

    @Message
    String ownNone(String none, String day);

    @Message
    String ownNotOnRecord(String none, String day);

    @Message
    String ownAgreed(String total, boolean known, String day, String realised);

    @Message
    String nothing();

    @Message
    String realisedNothing(String nothing);

    @Message
    String realised(String total, boolean plural);

    @Message
    String undisclosedDeals(Count deals);

    @Message
    String covered(String said, Count counted, Count deals);

    @Message
    String alone(Basis basis, String total, boolean known);

    @Message
    String aloneAndRealised(String said, String total, boolean plural);

    @Message
    String together(Basis basis, String total, boolean known);

    @Message
    String togetherAndRealised(String said, String total, boolean plural);

    @Message
    String whole(String announced, String own);

    @Message
    String wholeAndBeyond(String announced, String own, String beyond);

    @Message
    String restsOn(String said, When latest);

    @Message
    String restsOnNoDate(String said);

    /// How to quote it, with the full stop.
    @Message
    String cite(String sentence, String name, String day, String known);
}
