package org.followthrough.problem;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Locale;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.parameters.Parameter.In;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/// Adds to every operation of the reference what it answers when it refuses: what is refused is known here, and no
/// endpoint has to say it again. Terms are shown by their words, as they are written.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedProblems implements OASFilter {

    @Override
    public PathItem filterPathItem(PathItem path) {
        path.getOperations().values().forEach(DocumentedProblems::add);
        return path;
    }

    @Override
    public Schema filterSchema(Schema schema) {
        if (schema.getEnumeration() != null) {
            schema.setEnumeration(schema.getEnumeration().stream()
                    .map(DocumentedProblems::word)
                    .toList());
        }
        return schema;
    }

    private static Object word(Object constant) {
        return constant instanceof String name ? name.toLowerCase(Locale.ROOT) : constant;
    }

    private static void add(Operation operation) {
        var parameters = operation.getParameters();
        add(operation, "400", "A parameter or the body cannot be read; nothing was done.");
        if (parameters != null && parameters.stream().anyMatch(each -> each.getIn() == In.PATH)) {
            add(operation, "404", "There is no such thing.");
        }
        if (parameters != null && parameters.stream().anyMatch(each -> "currency".equals(each.getName()))) {
            add(operation, "422", "There is no exchange rate for the currency.");
        }
    }

    private static void add(Operation operation, String status, String description) {
        var responses = operation.getResponses();
        if (!responses.hasAPIResponse(status)) {
            responses.addAPIResponse(status, problem(description));
        }
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }
}
