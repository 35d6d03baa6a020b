package org.followthrough.site.desk;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.followthrough.problem.Fault;

/// At which field of a form each fault is told.
///
/// @param byField by the name of the field
/// @param others those that are of no field
record Places(Map<String, List<Fault>> byField, List<Fault> others) {

    private static final Pattern OPERATION = Pattern.compile("/operations/(?<number>\\d+)(?:/body)?(?<rest>/.*)?");

    static Places none() {
        return new Places(Map.of(), List.of());
    }

    static Places of(Screen screen, List<Group.Part> operations, List<Fault> faults) {
        var byField = new LinkedHashMap<String, List<Fault>>();
        var others = new ArrayList<Fault>();
        for (var fault : faults) {
            var name = field(screen, operations, fault.pointer());
            if (name.isEmpty()) {
                others.add(fault);
            } else {
                byField.computeIfAbsent(name, _ -> new ArrayList<>()).add(fault);
            }
        }
        return new Places(byField, others);
    }

    private static String field(Screen screen, List<Group.Part> operations, String pointer) {
        if (pointer.equals("/reason")) {
            return "reason";
        }
        var operation = OPERATION.matcher(pointer);
        if (!operation.matches() || operation.group("rest") == null) {
            return "";
        }
        var number = Integer.parseInt(operation.group("number"));
        if (number >= operations.size()) {
            return "";
        }
        var part = operations.get(number);
        var stem = part == Group.Part.SOURCE ? "new." : "";
        var name = operation.group("rest").substring(1).replace('/', '.');
        var found = found(screen.fields(part), name);
        return found.isEmpty() ? "" : stem + found;
    }

    /// The field that is most precisely at a place, or else the first below it.
    private static String found(List<Field> fields, String name) {
        var names = fields.stream().map(Field::name).collect(Collectors.toList());
        if (name.equals("share") && names.contains(Sameness.NAME)) {
            return Sameness.NAME;
        }
        var at = names.stream()
                .filter(each -> name.equals(each) || name.startsWith(each + "."))
                .max((one, other) -> Integer.compare(one.length(), other.length()));
        return at.or(() -> names.stream()
                        .filter(each -> each.startsWith(name + "."))
                        .findFirst())
                .orElse("");
    }
}
