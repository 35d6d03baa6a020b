package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is said of how the pages look: `design_<language>`.
@MessageBundle(value = "design", locale = "en")
public interface Design {

    @Message
    String title();

    @Message
    String lead();

    @Message
    String link();

    @Message
    String colours();

    @Message
    String coloursLead();

    @Message
    String name();

    @Message
    String use();

    @Message
    String day();

    @Message
    String night();

    @Message
    String contrast();

    @Message
    String colour(Colour colour);

    @Message
    String type();

    @Message
    String typeLead();

    @Message
    String size();

    @Message
    String sample();

    @Message
    String spaces();

    @Message
    String spacesLead();

    @Message
    String figures();

    @Message
    String figuresLead();

    @Message
    String verdicts();

    @Message
    String verdictsLead();

    @Message
    String tags();

    @Message
    String tagsLead();

    @Message
    String badge();

    @Message
    String badgeLead();

    @Message
    String table();

    @Message
    String tableLead();

    @Message
    String field();

    @Message
    String fieldLead();

    @Message
    String problem();

    @Message
    String problemLead();

    @Message
    String problemSample();

    @Message
    String facts();

    @Message
    String factsLead();

    @Message
    String charts();

    @Message
    String chartsLead();

    @Message
    String space(Space space);
}
