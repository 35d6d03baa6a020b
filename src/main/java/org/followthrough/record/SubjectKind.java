package org.followthrough.record;

import org.followthrough.tally.Worded;

/// What has terms, and versions of them.
public enum SubjectKind implements Worded {
    INITIATIVE("initiatives"),
    SOURCE("sources"),
    PARTY("parties"),
    COMMITMENT("commitments"),
    DEAL("deals");

    private final String plural;

    SubjectKind(String plural) {
        this.plural = plural;
    }

    /// Its word in addresses.
    public String plural() {
        return plural;
    }

    /// Where one of its kind is.
    ///
    /// @param key its key
    public Link link(String key) {
        return Link.to(address(key));
    }

    String address(String key) {
        return "%s/%s/%s".formatted(Link.API, plural, Link.encoded(key));
    }
}
