package org.followthrough.dossier;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.api.StreamDataWriter;
import org.snakeyaml.engine.v2.common.FlowStyle;
import org.snakeyaml.engine.v2.common.ScalarStyle;
import org.snakeyaml.engine.v2.emitter.Emitter;
import org.snakeyaml.engine.v2.events.DocumentEndEvent;
import org.snakeyaml.engine.v2.events.DocumentStartEvent;
import org.snakeyaml.engine.v2.events.ImplicitTuple;
import org.snakeyaml.engine.v2.events.MappingEndEvent;
import org.snakeyaml.engine.v2.events.MappingStartEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.events.SequenceEndEvent;
import org.snakeyaml.engine.v2.events.SequenceStartEvent;
import org.snakeyaml.engine.v2.events.StreamEndEvent;
import org.snakeyaml.engine.v2.events.StreamStartEvent;

/// Writes YAML as an editor would: what fits on a line on one line, the rest field under field.
final class YamlPen implements Pen {

    private static final int FITS = 120;
    private static final ImplicitTuple WITHOUT_TAG = new ImplicitTuple(true, true);

    /// What other readers of YAML, older ones too, would take for something else than a text.
    private static final Pattern AMBIGUOUS = Pattern.compile(
            "|~|[-+.]?[0-9][-+.0-9:_,eExXoObBa-fA-FTZtz ]*|[-+]?\\.(?:inf|nan)"
                    + "|null|true|false|yes|no|on|off|y|n|=|<<",
            Pattern.CASE_INSENSITIVE);

    private final Emitter emitter;
    private final Writer writer;

    YamlPen(Writer writer) {
        this.writer = writer;
        var settings = DumpSettings.builder()
                .setIndent(2)
                .setIndicatorIndent(2)
                .setIndentWithIndicator(true)
                .setSplitLines(false)
                .setWidth(1000)
                .build();
        this.emitter = new Emitter(settings, new To(writer));
        emitter.emit(new StreamStartEvent());
        emitter.emit(new DocumentStartEvent(false, Optional.empty(), Map.of()));
        begin(FlowStyle.BLOCK);
    }

    @Override
    public void field(String name, Written value) {
        word(name);
        write(value, false);
    }

    @Override
    public void beginList(String name) {
        word(name);
        emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, FlowStyle.BLOCK));
    }

    @Override
    public void item(Written.Fields item) {
        write(item, fits(item));
    }

    @Override
    public void endList() {
        emitter.emit(new SequenceEndEvent());
    }

    @Override
    public void close() throws IOException {
        emitter.emit(new MappingEndEvent());
        emitter.emit(new DocumentEndEvent(false));
        emitter.emit(new StreamEndEvent());
        writer.flush();
    }

    private void write(Written value, boolean inline) {
        switch (value) {
            case Written.Text(var text) -> text(text, inline);
            case Written.Word(var word) -> word(word);
            case Written.Number(var number) -> word(number.toPlainString());
            case Written.Items(var items) -> items(items, inline || (isShallow(items) && fits(value)));
            case Written.Fields fields -> fields(fields, inline);
        }
    }

    private void items(Iterable<? extends Written> items, boolean inline) {
        emitter.emit(new SequenceStartEvent(Optional.empty(), Optional.empty(), true, style(inline)));
        items.forEach(item -> write(item, inline || fits(item)));
        emitter.emit(new SequenceEndEvent());
    }

    private void fields(Written.Fields fields, boolean inline) {
        begin(style(inline));
        fields.fields().forEach(field -> {
            word(field.name());
            write(field.value(), inline || (field.value() instanceof Written.Fields inner && fits(inner)));
        });
        emitter.emit(new MappingEndEvent());
    }

    private void begin(FlowStyle style) {
        emitter.emit(new MappingStartEvent(Optional.empty(), Optional.empty(), true, style));
    }

    private void text(String text, boolean inline) {
        if (text.indexOf('\n') >= 0) {
            scalar(text, inline ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.LITERAL);
        } else {
            scalar(text, AMBIGUOUS.matcher(text).matches() ? ScalarStyle.DOUBLE_QUOTED : ScalarStyle.PLAIN);
        }
    }

    /// The emitter adds quotes where the word would otherwise not be read back.
    private void word(String word) {
        scalar(word, ScalarStyle.PLAIN);
    }

    private void scalar(String text, ScalarStyle style) {
        emitter.emit(new ScalarEvent(Optional.empty(), Optional.empty(), WITHOUT_TAG, text, style));
    }

    private static FlowStyle style(boolean inline) {
        return inline ? FlowStyle.FLOW : FlowStyle.BLOCK;
    }

    private static boolean fits(Written value) {
        return length(value) <= FITS;
    }

    /// Whether nothing in the list holds a list: others are easier to compare item under item.
    private static boolean isShallow(Iterable<? extends Written> items) {
        for (var item : items) {
            if (item instanceof Written.Fields fields
                    && fields.fields().stream().anyMatch(field -> field.value() instanceof Written.Items)) {
                return false;
            }
        }
        return true;
    }

    /// About how long the value is on one line.
    private static int length(Written value) {
        return switch (value) {
            case Written.Text(var text) -> text.length() + (text.indexOf('\n') < 0 ? 0 : FITS);
            case Written.Word(var word) -> word.length();
            case Written.Number(var number) -> number.precision();
            case Written.Items(var items) ->
                2 + items.stream().mapToInt(item -> length(item) + 2).sum();
            case Written.Fields fields ->
                2
                        + fields.fields().stream()
                                .mapToInt(field -> field.name().length() + length(field.value()) + 4)
                                .sum();
        };
    }

    private record To(Writer writer) implements StreamDataWriter {

        @Override
        public void write(String text) {
            write(text, 0, text.length());
        }

        @Override
        public void write(String text, int from, int length) {
            try {
                writer.write(text, from, length);
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }
}
