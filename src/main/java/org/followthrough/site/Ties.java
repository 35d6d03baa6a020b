package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is said of how things hang together: `ties_<language>`.
@MessageBundle(value = "ties", locale = "en")
public interface Ties {

    @Message
    String perhaps();

    @Message
    String perhapsLead();

    @Message
    String perhapsMore();

    @Message
    String perhapsNone();

    @Message
    String perhapsWith();

    @Message
    String became();

    @Message
    String noneAttributed();

    @Message
    String more();

    @Message
    String unplaced();

    @Message
    String unplacedLead();

    @Message
    String noCoordinates();

    @Message
    String placesCut();
}
