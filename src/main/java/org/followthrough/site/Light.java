package org.followthrough.site;

import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Makes pages, charts and tables light on their way: they are text that repeats itself.
class Light {

    private static final int WORTH_IT = 1000;
    private static final List<MediaType> TEXTS =
            List.of(MediaType.TEXT_HTML_TYPE, MediaType.valueOf("image/svg+xml"), MediaType.valueOf("text/csv"));

    @ServerResponseFilter(priority = Priorities.USER + 1000)
    void compress(ContainerRequestContext request, ContainerResponseContext response) {
        var type = response.getMediaType();
        if (type == null || TEXTS.stream().noneMatch(type::isCompatible)) {
            return;
        }
        response.getHeaders().add(HttpHeaders.VARY, HttpHeaders.ACCEPT_ENCODING);
        var accepted = request.getHeaderString(HttpHeaders.ACCEPT_ENCODING);
        if (accepted != null
                && accepted.contains("gzip")
                && response.getEntity() instanceof String text
                && text.length() > WORTH_IT) {
            response.setEntity(compressed(text), null, type);
            response.getHeaders().putSingle(HttpHeaders.CONTENT_ENCODING, "gzip");
        }
    }

    private static byte[] compressed(String text) {
        var bytes = new ByteArrayOutputStream(text.length() / 4);
        try (var gzip = new GZIPOutputStream(bytes)) {
            gzip.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable); // there is nothing in memory that could fail
        }
        return bytes.toByteArray();
    }
}
