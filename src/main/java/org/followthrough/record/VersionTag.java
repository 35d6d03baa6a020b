package org.followthrough.record;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/// The entity tags of versions and revisions (RFC 9110, ETag and If-Match).
public final class VersionTag {

    private VersionTag() {}

    /// The entity tag of a version or revision.
    public static String of(long number) {
        return "\"" + number + "\"";
    }

    /// Whether If-Match names a tag, or any.
    ///
    /// @param ifMatch tags with commas between them, or `*`, or `null` for none
    public static boolean isNamed(String tag, @Nullable String ifMatch) {
        return ifMatch != null
                && Arrays.stream(ifMatch.split(",", -1))
                        .map(String::strip)
                        .anyMatch(each -> each.equals("*") || each.equals(tag));
    }
}
