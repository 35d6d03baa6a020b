package org.followthrough.site;

import java.util.List;

/// What every page needs to know of where it stands: its language, and the same page in the others.
///
/// @param origin scheme, host and port as the reader used them, or as the operator says they are
/// @param path the address without its language
/// @param query the rest of the address with its question mark, or nothing
record Page(Language language, List<Language> languages, String origin, String path, String query) {

    /// The same page in a language.
    record Translation(String tag, String name, String href, boolean isThis) {}

    public List<Translation> translations() {
        return languages.stream()
                .map(each -> new Translation(
                        each.tag(),
                        each.words().text(Text.LANGUAGE_NAME),
                        origin + each.path(path) + query,
                        each == language))
                .toList();
    }

    public String tag() {
        return language.tag();
    }

    public String home() {
        return language.path("/");
    }

    /// Everything that changes, to follow.
    public String feed() {
        return language.path("/changes.atom");
    }

    public String method() {
        return language.path("/method");
    }

    /// The line at the foot of every page, with its link.
    public String colophon() {
        return language.say().colophon(method());
    }
}
