package org.followthrough.site;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.ServerErrorException;
import jakarta.ws.rs.core.Context;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.ParameterReader;
import org.followthrough.site.chart.Markup;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Answers programs that embed a page by its address alone (oembed.com, 1.0).
@Path("/oembed")
class OEmbedPage {

    private static final String JSON = "application/json;charset=UTF-8";
    private static final String XML = "text/xml;charset=UTF-8";
    private static final int NOT_IMPLEMENTED = 501;
    private static final int FRESH = 3600;

    private final Answers answers;
    private final Spoken spoken;
    private final ObjectMapper mapper;

    OEmbedPage(Answers answers, Spoken spoken, ObjectMapper mapper) {
        this.answers = answers;
        this.spoken = spoken;
        this.mapper = mapper;
    }

    @GET
    @Operation(hidden = true) // its form is that of oembed.com
    public Uni<RestResponse<String>> embed(@BeanParam OEmbedAsked asked, @Context RoutingContext routing) {
        var reader = new ParameterReader();
        var room = new Room(asked.width(reader), asked.height(reader));
        if (asked.url == null || asked.url.isEmpty()) {
            reader.add("url", "", Phrase.of("the address of a tracker or of an embedded chart on this service"));
        }
        reader.check();
        var isXml = isXml(asked.format);
        var embedded = Embedded.of(Objects.requireNonNull(asked.url), Spoken.page(routing), spoken);
        var choices = embedded.choices();
        return answers.of(embedded.key(), choices)
                .map(answer -> embedded.rich(answer, room.width(), room.height()))
                .map(said -> isXml ? response(xml(said), XML) : response(json(said), JSON));
    }

    /// @param width the most there is of it, or `null`
    private record Room(@Nullable Integer width, @Nullable Integer height) {}

    private static boolean isXml(@Nullable String format) {
        return switch (format) {
            case null -> false;
            case "", "json" -> false;
            case "xml" -> true;
            default -> throw new ServerErrorException(NOT_IMPLEMENTED);
        };
    }

    private static RestResponse<String> response(String said, String type) {
        return RestResponse.ResponseBuilder.ok(said, type)
                .header("Access-Control-Allow-Origin", "*")
                .header("Cache-Control", "max-age=" + FRESH)
                .build();
    }

    private String json(Map<String, Object> said) {
        try {
            return mapper.writeValueAsString(new LinkedHashMap<>(said));
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    private static String xml(Map<String, Object> said) {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"utf-8\" standalone=\"yes\"?>\n<oembed>\n");
        said.forEach((name, value) -> xml.append("<%1$s>%2$s</%1$s>\n".formatted(name, Markup.text(value.toString()))));
        return xml.append("</oembed>\n").toString();
    }
}
