package org.followthrough.site.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.followthrough.site.Count;

/// What the pages say on which editors read reports of errors: `reports_<language>`.
@MessageBundle(value = "reports", locale = "en")
public interface ReportTexts {

    @Message
    String title();

    @Message
    String one(String number);

    @Message
    String lead();

    @Message
    String open();

    @Message
    String howMany(Count open);

    @Message
    String closed();

    @Message
    String noneOpen();

    @Message
    String noneClosed();

    @Message
    String newest();

    @Message
    String older();

    @Message
    String said();

    @Message
    String corrected();

    @Message
    String retracted();

    @Message
    String wrong();

    @Message
    String elsewhere();

    @Message
    String seen();

    @Message
    String note();

    @Message
    String noteHint();

    @Message
    String noteMissing();

    @Message
    String close();

    @Message
    String closedBy(String who, String moment);
}
