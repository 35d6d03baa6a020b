package org.followthrough.site;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What every page needs to know of where it stands: its language, and the same page in the others.
///
/// @param origin scheme, host and port as the reader used them, or as the operator says they are
/// @param path the address without its language
/// @param query the rest of the address with its question mark, or nothing
/// @param editor who keeps the record with these pages and looks at this one, or `null` for a reader
public record Page(
        Language language,
        List<Language> languages,
        String origin,
        String path,
        String query,
        @Nullable Editor editor) {

    /// The same page in a language.
    /// Who keeps the record.
    ///
    /// @param form what the forms of the session carry, to show that they are its own
    public record Editor(String name, String form) {}

    public record Translation(String tag, String name, String href, boolean isThis) {}

    public List<Translation> translations() {
        return languages.stream()
                .map(each -> new Translation(
                        each.tag(),
                        each.words().text(Text.LANGUAGE_NAME),
                        origin + each.path(path) + query,
                        each == language))
                .toList();
    }

    /// Where the record is kept, for whoever keeps it; `null` for readers, who see nothing of it.
    public @Nullable String desk() {
        return editor == null ? null : language.path("/desk");
    }

    /// What this page shows as a file.
    ///
    /// @param ending of the address, such as `csv`
    public String as(String ending) {
        return language.path(path + "." + ending) + query;
    }

    public String logout() {
        return language.path("/logout");
    }

    /// Whether it is not to be kept by anybody on the way: what editors see, and where they sign in.
    boolean isPrivate() {
        return editor != null || path.equals("/login") || path.startsWith("/desk");
    }

    /// Where the versions are of what the page is about.
    public String versions() {
        return language.path(path + "/versions");
    }

    public String login() {
        return language.path("/login");
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

    /// How the pages look.
    public String style() {
        return language.path("/style");
    }

    /// The line at the foot of every page, with its link.
    public String colophon() {
        return language.say().colophon(method());
    }
}
