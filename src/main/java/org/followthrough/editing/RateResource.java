package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.ExampleObject;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.record.Link;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Exchange rates as central banks publish them.
@Path(Link.API + "/initiatives")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "initiatives")
class RateResource {

    private static final String CSV = "text/csv";
    private static final String BODY = """
            Date,USD,JPY,GBP
            2025-07-31,1.1446,171.11,0.86455
            2025-07-30,1.1527,170.96,0.8644
            """;

    private final Editing editing;

    RateResource(Editing editing) {
        this.editing = editing;
    }

    @POST
    @Path("{key}/rates")
    @Consumes(CSV)
    @Operation(
            operationId = "addInitiativeReferenceRates",
            summary = "Record reference rates of many days and currencies",
            description = "A table as the European Central Bank publishes it: a line for each day, a column for each"
                    + " currency, and in it how much of that currency one euro is. Rates between two other currencies"
                    + " follow from these. What is on record already is passed over; a rate that differs from the one"
                    + " on record is refused: correct that one. Up to 20,000 rates at once, all or none.")
    @RequestBody(content = @Content(mediaType = CSV, examples = @ExampleObject(BODY)))
    public Uni<RestResponse<String>> post(
            @RestPath @Parameter(example = "stargate") String key,
            byte[] body,
            @Parameter(description = "The key of the source that says so.", required = true, example = "ecb-rates")
                    @RestQuery
                    @Nullable
                    String source,
            @Parameter(description = "Only these currencies, with commas between them.", example = "USD,GBP")
                    @RestQuery
                    @Nullable
                    String currencies,
            @Parameter(description = "The currency that the rates are against; the euro unless given.")
                    @RestQuery
                    @Nullable
                    String base,
            @BeanParam EditParameters parameters) {
        var table = RateTable.asked(key, source, currencies, base);
        return editing.counted(parameters, body, () -> table.read(body));
    }
}
