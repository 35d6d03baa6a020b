package org.followthrough.site;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import java.util.List;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.PathItem;

/// Puts what is outside the API under one heading of the reference: pages, and the charts, tables and feeds
/// that go with them.
@OpenApiFilter(stages = OpenApiFilter.RunStage.BUILD)
public class DocumentedPages implements OASFilter {

    private static final String API = "/api/";
    private static final List<String> HEADING = List.of("pages");

    @Override
    public void filterOpenAPI(OpenAPI reference) {
        if (reference.getPaths() != null && reference.getPaths().getPathItems() != null) {
            reference.getPaths().getPathItems().forEach(DocumentedPages::put);
        }
    }

    private static void put(String path, PathItem item) {
        if (!path.startsWith(API)) {
            item.getOperations().values().forEach(operation -> operation.setTags(HEADING));
        }
    }
}
