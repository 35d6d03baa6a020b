package org.followthrough.problem;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import java.util.List;
import java.util.stream.Collectors;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// Says of JSON that cannot be read where it stops being readable, in words that do not name our own classes.
final class JsonFaults {

    private JsonFaults() {}

    static Refusal refusal(JsonProcessingException unreadable) {
        return switch (unreadable) {
            case UnrecognizedPropertyException unknown -> unknown(unknown);
            case JsonMappingException wrong ->
                unacceptable(fault(
                        wrong,
                        pointer(wrong),
                        null,
                        Phrase.of("The value is not of the right kind"),
                        Phrase.of("another kind")));
            default -> {
                var fault = fault(
                        unreadable, "", null, Phrase.of("The body is not JSON"), Phrase.of("JSON as in RFC 8259"));
                yield new Refusal.Malformed(fault.message(), List.of(fault));
            }
        };
    }

    private static Refusal unknown(UnrecognizedPropertyException unknown) {
        var name = unknown.getPropertyName();
        var known = unknown.getKnownPropertyIds();
        var expected = known == null
                ? Phrase.of("no such field")
                : Phrase.of(
                        "one of %s",
                        known.stream().map(Object::toString).sorted().collect(Collectors.joining(", ")));
        return unacceptable(
                fault(unknown, pointer(unknown), name, Phrase.of("\"%s\" is not known here", name), expected));
    }

    private static Refusal unacceptable(Fault fault) {
        return new Refusal.Unacceptable(fault.message(), List.of(fault));
    }

    private static Fault fault(
            JsonProcessingException at, String pointer, @Nullable String read, Phrase message, Phrase expected) {
        var place = at.getLocation() == null ? JsonLocation.NA : at.getLocation();
        var known = place.getLineNr() > 0;
        return new Fault(
                pointer, known ? place.getLineNr() : null, known ? place.getColumnNr() : null, read, message, expected);
    }

    private static String pointer(JsonMappingException wrong) {
        return wrong.getPath().stream()
                .map(step -> "/" + (step.getFieldName() == null ? step.getIndex() : step.getFieldName()))
                .collect(Collectors.joining());
    }
}
