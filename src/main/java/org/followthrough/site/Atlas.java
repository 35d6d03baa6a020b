package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is said of places: `atlas_<language>`.
@MessageBundle(value = "atlas", locale = "en")
public interface Atlas {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String sites(Count sites);

    @Message
    String description(Count sites);

    @Message
    String together(Count sites, String names);

    @Message
    String first(Count shown, Count all);

    @Message
    String caption();

    @Message
    String place();

    @Message
    String coordinates();

    @Message
    String north(String degrees);

    @Message
    String south(String degrees);

    @Message
    String east(String degrees);

    @Message
    String west(String degrees);

    @Message
    String notAgreed();

    @Message
    String several();

    @Message
    String source();
}
