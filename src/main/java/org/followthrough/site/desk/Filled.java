package org.followthrough.site.desk;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What was entered, as the JSON that the API takes. What cannot be right is left as it is, for the rules to refuse.
final class Filled {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    /// What a site says, in the order in which it stands in its line.
    static final List<String> SITE = List.of("name", "region", "country", "latitude", "longitude");

    private Filled() {}

    /// @param stem what stands before the names of the fields in the form
    static ObjectNode body(List<Field> fields, Entered entered, String stem) {
        var body = JSON.objectNode();
        for (var field : fields) {
            var value = value(field.shape(), entered, stem + field.name());
            if (value != null) {
                put(body, field.name(), value);
            }
        }
        return body;
    }

    /// Sets what is at a name such as `period.from`.
    static void put(ObjectNode body, String name, JsonNode value) {
        var at = name.indexOf('.');
        if (at < 0) {
            body.set(name, value);
        } else {
            put(body.withObject("/" + name.substring(0, at)), name.substring(at + 1), value);
        }
    }

    private static @Nullable JsonNode value(Shape shape, Entered entered, String name) {
        var text = entered.text(name);
        if (text.isEmpty()) {
            return null;
        }
        return switch (shape) {
            case LINE, PROSE, KEY, CHOICE, FIGURE -> JSON.textNode(text);
            case NUMBER -> number(text);
            case CHOICES -> texts(entered.all(name));
            case LINES, FIGURES -> texts(entered.lines(name));
            case PAIRS -> pairs(entered.lines(name));
            case PARTIES -> parties(entered.lines(name));
            case SITES -> sites(entered.lines(name));
        };
    }

    private static JsonNode number(String text) {
        try {
            return JSON.numberNode(new BigDecimal(text.replace(',', '.')));
        } catch (NumberFormatException none) {
            return JSON.textNode(text);
        }
    }

    private static ArrayNode texts(List<String> values) {
        var texts = JSON.arrayNode();
        values.forEach(texts::add);
        return texts;
    }

    private static ObjectNode pairs(List<String> lines) {
        var pairs = JSON.objectNode();
        for (var line : lines) {
            pairs.put(before(line), after(line));
        }
        return pairs;
    }

    private static ArrayNode parties(List<String> lines) {
        var parties = JSON.arrayNode();
        for (var line : lines) {
            parties.addObject().put("party", before(line)).put("role", after(line));
        }
        return parties;
    }

    private static ArrayNode sites(List<String> lines) {
        var sites = JSON.arrayNode();
        for (var line : lines) {
            var site = sites.addObject();
            var parts = line.split(";", SITE.size());
            for (var at = 0; at < parts.length; at++) {
                var part = parts[at].strip();
                if (!part.isEmpty()) {
                    site.set(SITE.get(at), at < 3 ? JSON.textNode(part) : number(part));
                }
            }
        }
        return sites;
    }

    private static String before(String line) {
        var at = line.indexOf(':');
        return at < 0 ? line : line.substring(0, at).strip();
    }

    private static String after(String line) {
        var at = line.indexOf(':');
        return at < 0 ? "" : line.substring(at + 1).strip();
    }
}
