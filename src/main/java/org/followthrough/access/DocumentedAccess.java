package org.followthrough.access;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.Map;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.PathItem;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.eclipse.microprofile.openapi.models.security.SecurityScheme;
import org.followthrough.problem.Problem;

/// Says in the reference which operations need a token, and what is answered without: all that write, and those about
/// tokens. No endpoint has to say it again.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedAccess implements OASFilter {

    private static final String SCHEME = "token";

    @Override
    public void filterOpenAPI(OpenAPI reference) {
        if (reference.getComponents() == null) {
            reference.setComponents(OASFactory.createComponents());
        }
        reference.getComponents().addSecurityScheme(SCHEME, scheme());
        var paths = reference.getPaths() == null
                ? Map.<String, PathItem>of()
                : reference.getPaths().getPathItems();
        if (paths != null) {
            paths.forEach(DocumentedAccess::add);
        }
    }

    private static SecurityScheme scheme() {
        return OASFactory.createSecurityScheme()
                .type(SecurityScheme.Type.HTTP)
                .scheme("bearer")
                .description("Everybody may read. Writing needs a token of scope write, managing tokens one of scope"
                        + " admin. The service prints one when it starts with its own database; others are made by the"
                        + " command `token create`, or here by an admin. A token that is sent and is no good is"
                        + " refused, also where none is needed.");
    }

    private static void add(String path, PathItem item) {
        item.getOperations().forEach((method, operation) -> {
            if (method != PathItem.HttpMethod.GET || path.startsWith(TokenResource.PATH)) {
                needsToken(operation);
            }
        });
    }

    private static void needsToken(Operation operation) {
        operation.addSecurityRequirement(OASFactory.createSecurityRequirement().addScheme(SCHEME));
        var responses = operation.getResponses();
        responses.addAPIResponse("401", problem("No token was sent, or one that is unknown, expired or revoked."));
        responses.addAPIResponse("403", problem("The token does not reach so far; the problem says how far it does."));
    }

    private static APIResponse problem(String description) {
        var schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
        var media = OASFactory.createMediaType().schema(schema);
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, media));
    }
}
