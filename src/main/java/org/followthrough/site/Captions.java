package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What charts say that the pages about them do not: `captions_<language>`.
@MessageBundle(value = "captions", locale = "en")
public interface Captions {

    @Message
    String title(String name, String chart, String day);

    @Message
    String sources(String names);

    @Message
    String sourcesMore(String names, Count more);

    @Message
    String citeChosen(String name, String what, String amount, String day, String known, String chosen);

    @Message
    String timelineThinned(String description, Count days);

    @Message
    String bridgeDescription(String unit, String gross, String realised);

    @Message
    String reduced();

    @Message
    String notUnderway();

    @Message
    String notRealised();
}
