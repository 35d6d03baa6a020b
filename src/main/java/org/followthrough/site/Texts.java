package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The texts of the pages that take nothing: `texts_<language>`.
@MessageBundle(value = "texts", locale = "en")
public interface Texts {

    @Message
    String text(Text text);
}
