package org.followthrough.record;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import com.fasterxml.jackson.databind.introspect.AnnotatedClass;
import com.fasterxml.jackson.databind.introspect.NopAnnotationIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.ToStringSerializer;
import com.fasterxml.jackson.databind.type.LogicalType;
import java.io.IOException;
import java.util.function.Function;
import org.followthrough.figure.Figure;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Worded;

/// How the plain values of `figure` and `tally`, which know nothing of JSON, are written in it: figures, dates and
/// units as their text, terms as their word.
final class RecordModule extends SimpleModule {

    private static final long serialVersionUID = 1;

    RecordModule() {
        super("record");
        addSerializer(Phrase.class, new ToStringSerializer(Phrase.class)); // in English, as all that the API says
        asText(Figure.class, Figure::of);
        asText(PartialDate.class, PartialDate::of);
        asText(Unit.class, Unit::new);
        addKeySerializer(Unit.class, new UnitAsName());
        addKeyDeserializer(Unit.class, new UnitFromName());
    }

    @Override
    public void setupModule(SetupContext context) {
        super.setupModule(context);
        context.insertAnnotationIntrospector(new Words());
    }

    private <T> void asText(Class<T> type, Function<String, T> reader) {
        addSerializer(type, new ToStringSerializer(type));
        addDeserializer(type, new FromText<>(type, reader));
    }

    /// Both ways, and as keys of maps: a term is its word.
    private static final class Words extends NopAnnotationIntrospector {

        private static final long serialVersionUID = 1;

        @Override
        public String[] findEnumValues(
                MapperConfig<?> config, AnnotatedClass type, Enum<?>[] constants, String[] names) {
            for (var at = 0; at < constants.length; at++) {
                if (names[at] == null && constants[at] instanceof Worded worded) {
                    names[at] = worded.word();
                }
            }
            return names;
        }
    }

    /// Text only: a number or an object is refused, not turned into text.
    private static final class FromText<T> extends StdScalarDeserializer<T> {

        private static final long serialVersionUID = 1;

        @SuppressWarnings("serial") // never serialised: the module is made anew in every process
        private final Function<String, T> reader;

        FromText(Class<T> type, Function<String, T> reader) {
            super(type);
            this.reader = reader;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return context.<T>reportInputMismatch(this, "Expected text, found %s", parser.currentToken());
            }
            return reader.apply(parser.getText());
        }

        @Override
        public LogicalType logicalType() {
            return LogicalType.Textual;
        }
    }

    private static final class UnitAsName extends JsonSerializer<Unit> {

        @Override
        public void serialize(Unit unit, JsonGenerator json, SerializerProvider provider) throws IOException {
            json.writeFieldName(unit.name());
        }
    }

    private static final class UnitFromName extends KeyDeserializer {

        @Override
        public Unit deserializeKey(String name, DeserializationContext context) {
            return new Unit(name);
        }
    }
}
