package org.followthrough.site;

import java.util.Arrays;

/// What is said of something on record, each by the name of its field: a deal has parties, a source a publisher.
public enum Term {
    NAME("name"),
    NAMES("names"),
    TITLE("title"),
    SUMMARY("summary"),
    COUNTRY("country"),
    CURRENCY("currency"),
    UNITS("units"),
    NATURES("natures"),
    CHECKED("checked"),
    PUBLISHER("publisher"),
    PUBLISHED("published"),
    ADDRESS("url"),
    ARCHIVED("archivedUrl"),
    LANGUAGE("language"),
    VIA("via"),
    PARENT("parent"),
    IDENTIFIERS("identifiers"),
    KIND("kind"),
    PART_OF("partOf"),
    BY("by"),
    ANNOUNCED_BY("announcedBy"),
    HORIZON("horizon"),
    NATURE("nature"),
    PARTIES("parties"),
    SITES("sites");

    private final String field;

    Term(String field) {
        this.field = field;
    }

    /// The term of a field, as the record names it.
    static Term of(String field) {
        return Arrays.stream(values())
                .filter(each -> each.field.equals(field))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("Not a field of anything on record: " + field));
    }
}
