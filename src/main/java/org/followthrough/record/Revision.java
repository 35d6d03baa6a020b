package org.followthrough.record;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A version with what it says otherwise than the one before.
///
/// @param before the terms of the one before as they are stored, or `null` for the first
/// @param changes field by field; none where only its place in a dossier is another
public record Revision(VersionView version, @Nullable String before, List<DifferenceView.Changed> changes) {

    static Revision of(VersionView version, @Nullable String before) {
        return new Revision(
                version,
                before,
                before == null
                        ? List.of()
                        : Difference.changes(StoredForm.tree(before), StoredForm.tree(version.terms())));
    }

    /// The names of the fields that read otherwise, each once, also where only a part of it does.
    public List<String> fields() {
        return changes.stream()
                .map(each -> each.pointer().split("/", 3)[1])
                .distinct()
                .toList();
    }
}
