package org.followthrough.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// Reads the tree of a JSON file (RFC 8259, strictly), numbers as they are written.
public final class JsonTree {

    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Tree.DEEPEST + 1)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNumberLength(1000)
                    .build())
            .build();

    private JsonTree() {}

    /// @param text the whole file
    /// @return `null` when there is nothing in it
    public static @Nullable Node read(String text) {
        var tree = new Tree();
        try (var parser = JSON.createParser(text)) {
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                refuseSecond(tree, parser);
                meet(tree, token, parser);
            }
        } catch (JsonProcessingException malformed) {
            var at = malformed.getLocation() == null ? JsonLocation.NA : malformed.getLocation();
            throw Tree.malformed(
                    Math.max(1, at.getLineNr()),
                    Math.max(1, at.getColumnNr()),
                    Phrase.of("The file is not JSON: %s", reason(malformed)),
                    Phrase.of("JSON as in RFC 8259"));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return tree.root();
    }

    private static void refuseSecond(Tree tree, JsonParser parser) {
        if (tree.root() != null) {
            var at = parser.currentTokenLocation();
            throw Tree.malformed(
                    at.getLineNr(),
                    at.getColumnNr(),
                    Phrase.of("The file goes on after its end"),
                    Phrase.of("one value"));
        }
    }

    private static void meet(Tree tree, JsonToken token, JsonParser parser) throws IOException {
        var at = parser.currentTokenLocation();
        var line = at.getLineNr();
        var column = at.getColumnNr();
        switch (token) {
            case START_OBJECT, START_ARRAY -> tree.begin(token == JsonToken.START_OBJECT, line, column);
            case END_OBJECT, END_ARRAY -> tree.end();
            case FIELD_NAME -> tree.name(parser.currentName(), line, column);
            case VALUE_STRING -> tree.scalar(parser.getText(), Node.Kind.TEXT, line, column);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> tree.scalar(parser.getText(), Node.Kind.NUMBER, line, column);
            case VALUE_TRUE, VALUE_FALSE -> tree.scalar(parser.getText(), Node.Kind.BOOLEAN, line, column);
            case VALUE_NULL -> tree.scalar("", Node.Kind.NULL, line, column);
            case NOT_AVAILABLE, VALUE_EMBEDDED_OBJECT -> throw new IllegalStateException("Not from text: " + token);
        }
    }

    /// The parser's own words, without what it adds for programmers.
    private static String reason(JsonProcessingException malformed) {
        var reason = malformed.getOriginalMessage();
        var addition = reason.indexOf(" (start marker");
        return addition < 0 ? reason : reason.substring(0, addition);
    }
}
