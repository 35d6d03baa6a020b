package org.followthrough.problem;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.jboss.jandex.AnnotationInstance;
import org.jboss.jandex.ClassInfo;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;
import org.jspecify.annotations.Nullable;

/// Says in the reference which values may be `null`, as the code says it: what is not known, and what has no end.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedAbsence implements OASFilter {

    private static final DotName SCHEMA =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.media.Schema.class);
    private static final DotName NULLABLE = DotName.createSimple(Nullable.class);
    private static final DotName INCLUDE = DotName.createSimple(JsonInclude.class);
    private static final DotName PROPERTY = DotName.createSimple(JsonProperty.class);
    private static final DotName UNWRAPPED = DotName.createSimple(JsonUnwrapped.class);
    private static final String HOME = "org.followthrough";

    private final List<Written> records;

    /// How a record is written.
    ///
    /// @param schema the name of its schema
    /// @param properties which values it is written with, and whether each may be `null`; what is left out then
    ///     is not
    private record Written(String schema, Map<String, Boolean> properties) {}

    /// @param index the classes of the build
    public DocumentedAbsence(IndexView index) {
        records = index.getKnownClasses().stream()
                .filter(each -> each.isRecord() && each.name().toString().startsWith(HOME))
                .map(each -> new Written(schema(each), properties(each, index)))
                .toList();
    }

    private static String schema(ClassInfo type) {
        var schema = type.declaredAnnotation(SCHEMA);
        var name = schema == null ? null : schema.value("name");
        return name == null ? type.simpleName() : name.asString();
    }

    private static Map<String, Boolean> properties(ClassInfo type, IndexView index) {
        var properties = new HashMap<String, Boolean>();
        var isLeftOut = isLeftOut(type.declaredAnnotation(INCLUDE));
        for (var component : type.recordComponents()) {
            var field = type.field(component.name());
            var called = field.annotation(PROPERTY);
            var including = field.annotation(INCLUDE);
            if (field.hasAnnotation(UNWRAPPED)) {
                properties.putAll(
                        properties(index.getClassByName(component.type().name()), index));
            } else {
                properties.put(
                        called == null ? component.name() : called.value().asString(),
                        component.type().hasAnnotation(NULLABLE)
                                && !(including == null ? isLeftOut : isLeftOut(including)));
            }
        }
        return properties;
    }

    /// Whether what is `null` is left out.
    private static boolean isLeftOut(@Nullable AnnotationInstance including) {
        return including != null
                && including.value() != null
                && !including.value().asEnum().equals(JsonInclude.Include.ALWAYS.name());
    }

    @Override
    public void filterOpenAPI(OpenAPI reference) {
        if (reference.getComponents() != null && reference.getComponents().getSchemas() != null) {
            reference.getComponents().getSchemas().forEach(this::complete);
        }
    }

    /// A schema is that of the record that is written with its properties, by its name if there are several. It
    /// may have more: what a record can be asked for.
    private void complete(String name, Schema schema) {
        var properties = schema.getProperties();
        if (properties == null) {
            return;
        }
        var written = records.stream()
                .filter(each -> properties.keySet().containsAll(each.properties.keySet()))
                .max(Comparator.comparingInt((Written each) -> each.properties.size())
                        .thenComparing(each -> name.startsWith(each.schema)))
                .map(Written::properties)
                .orElse(Map.of());
        var completed = new LinkedHashMap<>(properties);
        completed.replaceAll((property, type) -> written.getOrDefault(property, false) ? orNull(type) : type);
        schema.setProperties(completed);
    }

    private static Schema orNull(Schema type) {
        if (type.getRef() == null) {
            return type.addType(SchemaType.NULL);
        }
        return OASFactory.createSchema()
                .addAnyOf(type)
                .addAnyOf(OASFactory.createSchema().addType(SchemaType.NULL));
    }
}
