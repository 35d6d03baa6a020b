package org.followthrough.dossier;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import java.io.IOException;
import java.io.Writer;

/// Writes JSON, indented by two.
final class JsonPen implements Pen {

    private static final JsonFactory JSON = JsonFactory.builder().build();

    private final Writer writer;
    private final JsonGenerator json;

    JsonPen(Writer writer) throws IOException {
        this.writer = writer;
        this.json = JSON.createGenerator(writer)
                .disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET)
                .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
                .setPrettyPrinter(pretty());
        json.writeStartObject();
    }

    private static DefaultPrettyPrinter pretty() {
        var lines = new DefaultIndenter("  ", "\n");
        return new DefaultPrettyPrinter(
                        Separators.createDefaultInstance().withObjectFieldValueSpacing(Separators.Spacing.AFTER))
                .withObjectIndenter(lines)
                .withArrayIndenter(lines);
    }

    @Override
    public void field(String name, Written value) throws IOException {
        json.writeFieldName(name);
        write(value);
    }

    @Override
    public void beginList(String name) throws IOException {
        json.writeArrayFieldStart(name);
    }

    @Override
    public void item(Written.Fields item) throws IOException {
        write(item);
    }

    @Override
    public void endList() throws IOException {
        json.writeEndArray();
    }

    @Override
    public void close() throws IOException {
        json.writeEndObject();
        json.close();
        writer.write("\n");
        writer.flush();
    }

    private void write(Written value) throws IOException {
        switch (value) {
            case Written.Text(var text) -> json.writeString(text);
            case Written.Word(var word) -> json.writeString(word);
            case Written.Number(var number) -> json.writeNumber(number);
            case Written.Items(var items) -> {
                json.writeStartArray();
                for (var item : items) {
                    write(item);
                }
                json.writeEndArray();
            }
            case Written.Fields fields -> {
                json.writeStartObject();
                for (var field : fields.fields()) {
                    field(field.name(), field.value());
                }
                json.writeEndObject();
            }
        }
    }
}
