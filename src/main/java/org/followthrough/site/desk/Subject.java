package org.followthrough.site.desk;

import com.fasterxml.jackson.databind.JsonNode;
import org.followthrough.record.Link;
import org.followthrough.record.SubjectKind;
import org.jspecify.annotations.Nullable;

/// Something with a key, as one of its versions reads.
///
/// @param terms as they would be entered
/// @param home the initiative it is at home in, or `null`
/// @param stands whether this version is what stands now
record Subject(
        SubjectKind kind,
        String key,
        int version,
        JsonNode terms,
        @Nullable String home,
        boolean stands) {

    /// What it is called.
    String title() {
        return terms.path(kind == SubjectKind.INITIATIVE || kind == SubjectKind.PARTY ? "name" : "title")
                .asText(key);
    }

    /// Its page, and what the API and the desk call it.
    String path() {
        return path(kind, key);
    }

    static String path(SubjectKind kind, String key) {
        return "/%s/%s".formatted(kind.plural(), Link.encoded(key));
    }

    /// The initiative it is at home in, or that it is.
    @Nullable
    String initiative() {
        return kind == SubjectKind.INITIATIVE ? key : home;
    }
}
