package org.followthrough.dossier;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.followthrough.dossier.Standing.Held;
import org.followthrough.record.ChangeKind;
import org.followthrough.record.StoredForm;
import org.jspecify.annotations.Nullable;

/// Compares the terms of one kind of thing with those on record.
///
/// @param <T> the terms
final class TermsComparison<T> {

    private final Draft draft;
    private final String initiative;
    private final String kind;
    private final Function<T, String> key;

    /// @param initiative the initiative whose dossier it is
    TermsComparison(Draft draft, String initiative, String kind, Function<T, String> key) {
        this.draft = draft;
        this.initiative = initiative;
        this.kind = kind;
        this.key = key;
    }

    /// What is shared is added or changed. What the file does not list stays.
    ///
    /// @param closed for what was closed before, the number of its last version, by kind and key
    void shared(List<T> listed, Map<String, Held<T>> held, Map<String, Integer> closed) {
        listed.forEach(
                terms -> one(terms, held.get(key.apply(terms)), null, closed.get(kind + ":" + key.apply(terms))));
    }

    /// What is at home in the dossier is as the file has it: what the file does not have is closed.
    ///
    /// @param closed for what was closed before, the number of its last version, by kind and key
    void atHome(List<T> inFile, List<Held<T>> standing, Map<String, Integer> closed) {
        var left = new LinkedHashMap<String, Held<T>>();
        standing.forEach(held -> left.put(held.key(), held));
        var places = Placement.of(inFile.stream()
                .<@Nullable BigDecimal>map(terms -> keptPlace(terms, left))
                .toList());
        for (var at = 0; at < inFile.size(); at++) {
            var terms = inFile.get(at);
            var before = left.remove(key.apply(terms));
            one(terms, before, places.get(at), closed.get(kind + ":" + key.apply(terms)));
        }
        left.values().forEach(this::close);
    }

    private @Nullable BigDecimal keptPlace(T terms, Map<String, Held<T>> standing) {
        var before = standing.get(key.apply(terms));
        return before == null || !before.terms().equals(terms) ? null : before.position();
    }

    private void one(T terms, @Nullable Held<T> before, @Nullable BigDecimal place, @Nullable Integer closed) {
        if (before == null) {
            write(terms, closed == null ? 1 : closed + 1, place);
            note(closed == null ? ChangeKind.NEW : ChangeKind.REOPENING, key.apply(terms), null, terms);
        } else if (!before.terms().equals(terms)) {
            write(terms, before.version() + 1, place);
            note(ChangeKind.UPDATE, before.key(), before.terms(), terms);
        } else if (place != null && !place.equals(before.position())) {
            write(terms, before.version() + 1, place);
            note(ChangeKind.MOVE, before.key(), before.terms(), terms);
        }
    }

    private void write(T terms, int number, @Nullable BigDecimal place) {
        var home = place == null ? null : initiative;
        draft.write(new Thing(kind, key.apply(terms)), home, number, place, StoredForm.write(terms));
    }

    private void close(Held<T> gone) {
        draft.close(new Thing(kind, gone.key()), initiative);
        note(ChangeKind.CLOSURE, gone.key(), gone.terms(), null);
    }

    private void note(ChangeKind change, String key, @Nullable T before, @Nullable T after) {
        draft.note(change, new Thing(kind, key), initiative, stored(before), stored(after));
    }

    private @Nullable String stored(@Nullable T terms) {
        return terms == null ? null : StoredForm.write(terms);
    }
}
