package org.followthrough.site.desk;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.followthrough.tally.MilestoneKind;

/// What the pages say with which the record is kept: `desk_<language>`.
@MessageBundle(value = "desk", locale = "en")
public interface DeskTexts {

    @Message
    String text(DeskText text);

    @Message
    String readAsBounded(String figure, String low, String best, String high);

    @Message
    String readAsOpen(String figure, String low, String best);

    @Message
    String by(String who, String why);

    @Message
    String correctedBefore(String who, String why);

    @Message
    String correctedMeanwhile(String who, String why);

    @Message
    String retractedMeanwhile(String who, String why);

    @Message
    String retractedAlready(String who, String why);

    @Message
    String meaning(MilestoneKind kind);
}
