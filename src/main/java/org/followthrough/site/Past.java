package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is said of how the record read before: `past_<language>`.
@MessageBundle(value = "past", locale = "en")
public interface Past {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String link();

    @Message
    String closedLink();

    @Message
    String version(int number);

    @Message
    String stands();

    @Message
    String stood(String until);

    @Message
    String closed(String when);

    @Message
    String first();

    @Message
    String elsewhere();

    @Message
    String changed();

    @Message
    String whatChanged();

    @Message
    String before();

    @Message
    String after();

    @Message
    String says();

    @Message
    String nothing();

    @Message
    String older();

    @Message
    String newest();

    @Message
    String asData();

    @Message
    String correctedJson();

    @Message
    String corrected();

    @Message
    String correctedLead();

    @Message
    String correctedAll();

    @Message
    String noneCorrected();

    @Message
    String retracted();

    @Message
    String said();

    @Message
    String inItsPlace();

    @Message
    String inItsPlaceLink();

    @Message
    String term(Term term);
}
