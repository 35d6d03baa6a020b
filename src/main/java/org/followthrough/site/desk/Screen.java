package org.followthrough.site.desk;

import java.util.List;
import org.followthrough.record.FactType;
import org.jspecify.annotations.Nullable;

/// What one form is for, and what is done with it.
///
/// @param heading what it is for
/// @param lead what there is to know first, or `null`
/// @param about the thing or fact that it is about, or `null`
/// @param method that of the operation
/// @param path that of the operation, as the API has it
/// @param groups what is entered
/// @param type the type of the fact, or `null`
/// @param version the version of what is changed, as it was read, or `null`
/// @param initiative the initiative that it is about, or `null`
/// @param page where it is shown afterwards; where `null`, on the page of what was created
record Screen(
        DeskText heading,
        @Nullable DeskText lead,
        @Nullable String about,
        String method,
        String path,
        List<Group> groups,
        @Nullable FactType type,
        @Nullable Integer version,
        @Nullable String initiative,
        @Nullable String page) {

    /// Whether there must be a reason, and is nothing else.
    boolean isBare() {
        return groups.stream().allMatch(group -> group.operation() == Group.Part.WHOLE);
    }

    /// The fields of a part of the changeset.
    List<Field> fields(Group.Part part) {
        return groups.stream()
                .filter(group -> group.operation() == part)
                .flatMap(group -> group.fields().stream())
                .toList();
    }
}
