package org.followthrough.dossier;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.followthrough.figure.Phrase;

/// One mapping of a file, read field by field. Whatever nobody asked for is a fault.
///
/// After a fault, reading goes on with a stand-in, so that one pass finds all faults. Nobody ever sees a stand-in,
/// because a file with a fault is refused.
public final class Form {

    private final Spot spot;
    private final Faults faults;
    private final Set<String> known = new LinkedHashSet<>();

    private Form(Spot spot, Faults faults) {
        this.spot = spot;
        this.faults = faults;
    }

    /// Reads a mapping: `reading` is to ask for every field it knows.
    public static <T> T read(Spot spot, Faults faults, Function<Form, T> reading) {
        if (!(spot.node() instanceof Node.Mapping)) {
            faults.add(spot, Phrase.of("A mapping of fields is missing"), Phrase.of("fields with their values"));
        }
        var form = new Form(spot, faults);
        var read = reading.apply(form);
        form.refuseOthers();
        return read;
    }

    public Spot spot() {
        return spot;
    }

    /// The field of that name, absent or not.
    public Spot at(String name) {
        known.add(name);
        return spot.at(name);
    }

    /// Whether the field is given.
    public boolean has(String name) {
        return !at(name).isAbsent();
    }

    /// The items of a list, none where it is absent.
    public List<Spot> items(String name) {
        var list = at(name);
        if (list.isAbsent()) {
            return List.of();
        }
        if (list.node() instanceof Node.Items(var items, var _, var _, var _)) {
            return IntStream.range(0, items.size()).mapToObj(list::at).toList();
        }
        faults.add(list, Phrase.of("\"%s\" is not a list", name), Phrase.of("a list"));
        return List.of();
    }

    /// The mappings of a list.
    <T> List<T> forms(String name, Function<Form, T> reading) {
        return items(name).stream().map(item -> read(item, faults, reading)).toList();
    }

    /// The names and values of a mapping of names to anything, none where it is absent.
    <T> List<T> pairs(String name, BiFunction<String, Spot, T> reading) {
        var mapping = at(name);
        if (mapping.isAbsent()) {
            return List.of();
        }
        if (mapping.node() instanceof Node.Mapping(var entries, var _, var _, var _)) {
            refuseTwice(mapping, entries);
            return entries.stream()
                    .map(Node.Entry::name)
                    .distinct()
                    .map(each -> reading.apply(each, mapping.at(each)))
                    .toList();
        }
        faults.add(mapping, Phrase.of("\"%s\" is not a mapping", name), Phrase.of("names with their values"));
        return List.of();
    }

    private void refuseOthers() {
        if (spot.node() instanceof Node.Mapping(var entries, var _, var _, var _)) {
            refuseTwice(spot, entries);
            entries.stream().filter(entry -> !known.contains(entry.name())).forEach(this::refuse);
        }
    }

    private void refuse(Node.Entry entry) {
        var expected = faults.isFull()
                ? Phrase.NONE
                : Closest.suggest(Phrase.of("one of %s", String.join(", ", known)), entry.name(), known);
        faults.add(spot.name(entry), Phrase.of("\"%s\" is not known here", Spot.shortened(entry.name())), expected);
    }

    private void refuseTwice(Spot mapping, List<Node.Entry> entries) {
        var seen = new LinkedHashSet<String>();
        entries.stream()
                .filter(entry -> !seen.add(entry.name()))
                .forEach(entry -> faults.add(
                        mapping.name(entry),
                        Phrase.of("\"%s\" is given twice", Spot.shortened(entry.name())),
                        Phrase.of("each field once")));
    }
}
