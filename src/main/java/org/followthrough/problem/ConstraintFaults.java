package org.followthrough.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ElementKind;
import jakarta.validation.Path;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// Says of a broken constraint where it was broken, as seen by whoever sent the value.
final class ConstraintFaults {

    private static final int SHOWN = 100;

    private ConstraintFaults() {}

    static Fault fault(ConstraintViolation<?> broken) {
        return new Fault(
                pointer(broken.getPropertyPath()),
                null,
                null,
                read(broken.getInvalidValue()),
                Phrase.of("It %s", broken.getMessage()),
                Phrase.of("a value that %s", broken.getMessage()));
    }

    /// The names of our own methods and of their body parameter mean nothing to a caller; that of a query parameter is
    /// all there is.
    private static String pointer(Path path) {
        var properties = names(path, ElementKind.PROPERTY);
        return properties.isEmpty() ? names(path, ElementKind.PARAMETER).replaceFirst("/", "") : properties;
    }

    private static String names(Path path, ElementKind kind) {
        return StreamSupport.stream(path.spliterator(), false)
                .filter(node -> node.getKind() == kind)
                .map(node -> (node.getIndex() == null ? "" : "/" + node.getIndex()) + "/" + node.getName())
                .collect(Collectors.joining());
    }

    private static @Nullable String read(@Nullable Object value) {
        var text = value == null ? null : value.toString();
        return text == null || text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
