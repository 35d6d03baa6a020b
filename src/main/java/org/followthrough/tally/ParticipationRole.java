package org.followthrough.tally;

/// What a party is in an initiative.
public enum ParticipationRole implements Worded {
    SPONSOR,
    EQUITY,
    TECHNOLOGY_PARTNER,
    OPERATOR,
    BRAND_OWNER
}
