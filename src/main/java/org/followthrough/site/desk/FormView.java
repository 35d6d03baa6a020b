package org.followthrough.site.desk;

import java.util.List;
import org.followthrough.site.Mistake;
import org.jspecify.annotations.Nullable;

/// A form as it is shown.
///
/// @param lead what there is to know first, or `null`
/// @param notice what has happened, or `null`
/// @param faults those that are of no field
/// @param repeat by which a repetition is recognised
/// @param version of what is changed, as it was read, or nothing
/// @param preview what it would do, or `null` where that was not asked yet
/// @param lists the keys that are offered
/// @param back where to go without saving
record FormView(
        String heading,
        @Nullable String about,
        @Nullable String lead,
        Workbench.@Nullable Notice notice,
        String action,
        String repeat,
        String version,
        List<Inputs.Shown> groups,
        List<Mistake> faults,
        @Nullable Preview preview,
        List<Offer> lists,
        String back) {

    /// What saving would do.
    ///
    /// @param isNothing whether there is nothing to record
    record Preview(List<Moves> moves, boolean isNothing) {}

    /// Keys that are offered for fields.
    record Offer(String id, List<Key> keys) {}

    /// Something on record.
    record Key(String key, String called) {}

    /// The fields at which something is wrong.
    public List<Input> wrong() {
        return groups.stream()
                .flatMap(group -> group.inputs().stream())
                .filter(Input::isWrong)
                .toList();
    }

    public boolean isRefused() {
        return !faults.isEmpty() || !wrong().isEmpty();
    }
}
