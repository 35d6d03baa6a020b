package org.followthrough.site.desk;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/// What is on record, as it would be entered: the other way round than [Filled].
final class Shown {

    private Shown() {}

    /// Fills in a form.
    ///
    /// @param stem what stands before the names of the fields in the form
    static void fill(Entered entered, List<Field> fields, JsonNode body, String stem) {
        for (var field : fields) {
            var value = body.at("/" + field.name().replace('.', '/'));
            if (field.shape() == Shape.CHOICES) {
                value.forEach(each -> entered.add(stem + field.name(), each.asText()));
            } else {
                var text = text(field.shape(), value);
                if (!text.isEmpty()) {
                    entered.set(stem + field.name(), text);
                }
            }
        }
    }

    private static String text(Shape shape, JsonNode value) {
        return switch (shape) {
            case LINE, PROSE, KEY, CHOICE, FIGURE, CHOICES -> value.asText();
            case NUMBER ->
                value.isNumber() ? value.decimalValue().stripTrailingZeros().toPlainString() : value.asText();
            case LINES, FIGURES -> lines(value);
            case PAIRS ->
                value.properties().stream()
                        .map(each -> each.getKey() + ": " + each.getValue().asText())
                        .collect(Collectors.joining("\n"));
            case PARTIES ->
                stream(value)
                        .map(each -> each.path("party").asText() + ": "
                                + each.path("role").asText())
                        .collect(Collectors.joining("\n"));
            case SITES -> stream(value).map(Shown::site).collect(Collectors.joining("\n"));
        };
    }

    private static String lines(JsonNode value) {
        return stream(value).map(JsonNode::asText).collect(Collectors.joining("\n"));
    }

    private static String site(JsonNode site) {
        return Filled.SITE.stream()
                .map(name -> site.path(name).asText())
                .collect(Collectors.joining("; "))
                .replaceFirst("(; )+$", "");
    }

    private static Stream<JsonNode> stream(JsonNode list) {
        return StreamSupport.stream(list.spliterator(), false);
    }
}
