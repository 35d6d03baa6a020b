package org.followthrough.record;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/// Compares two JSON values.
final class Difference {

    private Difference() {}

    /// Field by field; what stands at the same place of a list is compared.
    static List<DifferenceView.Changed> changes(JsonNode before, JsonNode after) {
        var changes = new ArrayList<DifferenceView.Changed>();
        compare("", before, after, changes);
        return changes;
    }

    private static void compare(
            String pointer, @Nullable JsonNode before, @Nullable JsonNode after, List<DifferenceView.Changed> into) {
        if (before instanceof ObjectNode one && after instanceof ObjectNode other) {
            for (var name : names(one, other)) {
                compare(pointer + "/" + escaped(name), one.get(name), other.get(name), into);
            }
        } else if (before instanceof ArrayNode one && after instanceof ArrayNode other) {
            for (var at = 0; at < Math.max(one.size(), other.size()); at++) {
                compare(pointer + "/" + at, one.get(at), other.get(at), into);
            }
        } else if (before == null ? after != null : !before.equals(after)) {
            into.add(new DifferenceView.Changed(pointer, before, after));
        }
    }

    /// The merge patch (RFC 7396) that turns one object into the other. Neither has a null in it.
    static JsonNode patch(JsonNode before, JsonNode after) {
        if (!(before instanceof ObjectNode one && after instanceof ObjectNode other)) {
            return after;
        }
        var patch = JsonNodeFactory.instance.objectNode();
        for (var name : names(one, other)) {
            var was = one.get(name);
            var is = other.get(name);
            if (is == null) {
                patch.putNull(name);
            } else if (was == null || !was.equals(is)) {
                patch.set(name, was == null ? is : patch(was, is));
            }
        }
        return patch;
    }

    private static Iterable<String> names(ObjectNode one, ObjectNode other) {
        var names = new TreeSet<String>();
        one.fieldNames().forEachRemaining(names::add);
        other.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static String escaped(String name) {
        return name.replace("~", "~0").replace("/", "~1");
    }
}
