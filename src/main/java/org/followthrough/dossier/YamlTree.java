package org.followthrough.dossier;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.common.Anchor;
import org.snakeyaml.engine.v2.events.AliasEvent;
import org.snakeyaml.engine.v2.events.CollectionEndEvent;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.Event;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.ReaderException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/// Reads the tree of a YAML file from its events, so that an alias costs nothing until it is known what it stands for,
/// and nothing is taken for a number, a date or a truth value.
final class YamlTree {

    private static final Set<String> NULLS = Set.of("", "~", "null");

    private final Tree tree = new Tree();
    private final Map<Anchor, Node> anchors = new HashMap<>();
    private final Deque<Optional<Anchor>> opened = new ArrayDeque<>();
    private int documents;

    private YamlTree() {}

    /// @param text the whole file
    /// @return `null` when there is nothing in it
    static @Nullable Node read(String text) {
        var settings =
                LoadSettings.builder().setCodePointLimit(Integer.MAX_VALUE).build();
        var reading = new YamlTree();
        try {
            for (var event : new Parse(settings).parseReader(new InPairs(text))) {
                reading.meet(event);
            }
        } catch (MarkedYamlEngineException malformed) {
            throw malformed(malformed);
        } catch (ReaderException character) {
            throw malformed(text, character);
        } catch (YamlEngineException malformed) {
            throw Tree.malformed(
                    1,
                    1,
                    Phrase.of("The file is not YAML: %s", String.valueOf(malformed.getMessage())),
                    Phrase.of("YAML 1.2"));
        }
        return reading.tree.root();
    }

    private void meet(Event event) {
        switch (event) {
            case DocumentStartEvent start -> countDocument(start);
            case AliasEvent alias -> follow(alias);
            case ScalarEvent scalar -> scalar(scalar);
            case CollectionStartEvent start -> begin(start);
            case CollectionEndEvent _ -> end();
            default -> {} // stream and document marks say nothing
        }
    }

    private void countDocument(DocumentStartEvent start) {
        documents++;
        if (documents > 1) {
            throw malformed(start, Phrase.of("The file has a second document"), Phrase.of("one document"));
        }
    }

    private void begin(CollectionStartEvent start) {
        refuseTag(start, start.getTag());
        refuseAsName(start);
        opened.push(start.getAnchor());
        tree.begin(start instanceof MappingStartEvent, line(start), column(start));
    }

    private void end() {
        var node = tree.end();
        opened.pop().ifPresent(anchor -> anchors.put(anchor, node));
    }

    private void scalar(ScalarEvent scalar) {
        refuseTag(scalar, scalar.getTag());
        if (tree.expectsName()) {
            tree.name(scalar.getValue(), line(scalar), column(scalar));
            return;
        }
        var kind = scalar.isPlain() && NULLS.contains(scalar.getValue()) ? Node.Kind.NULL : Node.Kind.TEXT;
        tree.scalar(scalar.getValue(), kind, line(scalar), column(scalar));
        scalar.getAnchor()
                .ifPresent(anchor ->
                        anchors.put(anchor, new Node.Scalar(scalar.getValue(), kind, line(scalar), column(scalar))));
    }

    private void follow(AliasEvent alias) {
        refuseAsName(alias);
        var node = anchors.get(alias.getAlias());
        if (node == null) { // the anchor of a value that was not read to its end is not known yet
            throw malformed(
                    alias,
                    Phrase.of("The alias *%s stands for itself or for nothing", alias.getAlias()),
                    Phrase.of("an anchor"));
        }
        tree.again(node, line(alias), column(alias));
    }

    private void refuseAsName(NodeEvent event) {
        if (tree.expectsName()) {
            throw malformed(event, Phrase.of("The name of a field is not a text"), Phrase.of("a text"));
        }
    }

    private static void refuseTag(Event event, Optional<String> tag) {
        if (tag.isPresent() && !tag.get().equals("!")) {
            throw malformed(event, Phrase.of("The file has a tag, %s", tag.get()), Phrase.of("values without tags"));
        }
    }

    private static Refusal.Malformed malformed(Event event, Phrase message, Phrase expected) {
        return Tree.malformed(line(event), column(event), message, expected);
    }

    private static Refusal.Malformed malformed(MarkedYamlEngineException malformed) {
        var mark = malformed.getProblemMark().or(malformed::getContextMark);
        return Tree.malformed(
                mark.map(Mark::getLine).orElse(0) + 1,
                mark.map(Mark::getColumn).orElse(0) + 1,
                Phrase.of("The file is not YAML: %s", String.valueOf(malformed.getProblem())),
                Phrase.of("YAML 1.2"));
    }

    private static Refusal.Malformed malformed(String text, ReaderException character) {
        var before = text.codePoints().limit(character.getPosition()).toArray();
        var read = new String(before, 0, before.length);
        return Tree.malformed(
                (int) read.chars().filter(each -> each == '\n').count() + 1,
                before.length - read.codePointCount(0, read.lastIndexOf('\n') + 1) + 1,
                Phrase.of(
                        "The file has a character that YAML does not allow, U+%s",
                        Integer.toHexString(character.getCodePoint()).toUpperCase(Locale.ROOT)),
                Phrase.of("text without control characters"));
    }

    private static int line(Event event) {
        return event.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }

    private static int column(Event event) {
        return event.getStartMark().map(Mark::getColumn).orElse(0) + 1;
    }

    /// The text in parts that leave room for one more character: the parser asks for it when a part ends within a
    /// pair of surrogates.
    private static final class InPairs extends StringReader {

        InPairs(String text) {
            super(text);
        }

        @Override
        public int read(char[] part, int from, int length) throws IOException {
            return super.read(part, from, Math.max(1, length - 1));
        }
    }
}
