package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Problem;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Shows problems as pages to readers, and says what browsers may do with pages.
///
/// A reader is whoever asks for HTML before JSON, outside the API; everybody else keeps the problem as it is.
class ErrorPages {

    private static final String POLICY = "default-src 'none'; style-src 'self'; img-src 'self' data:;"
            + " form-action 'self'; base-uri 'none'; frame-ancestors 'self'";

    record error(ErrorView view) implements TemplateInstance {}

    /// @param again the address without its parameters, where these were wrong, or `null`
    record ErrorView(
            int status,
            String title,
            @Nullable String detail,
            List<Fault> faults,
            @Nullable String again,
            String help) {

        static ErrorView of(Problem problem, String path) {
            return new ErrorView(
                    problem.status(),
                    ErrorWords.title(problem.status()),
                    problem.detail(),
                    Objects.requireNonNullElse(problem.faults(), List.of()),
                    problem.faults() == null ? null : path,
                    ErrorWords.help(problem.status()));
        }
    }

    @ServerResponseFilter
    void show(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getEntity() instanceof Problem problem && isForReaders(request)) {
            var view =
                    ErrorView.of(problem, request.getUriInfo().getRequestUri().getRawPath());
            response.setEntity(new error(view).render(), null, MediaType.valueOf(Html.TYPE));
        }
        var type = response.getMediaType();
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && response.hasEntity()) {
            response.getHeaders().putSingle("Content-Security-Policy", POLICY);
            response.getHeaders().add("Vary", "Accept");
        }
    }

    /// Of the media types it takes, in the order in which it prefers them, HTML comes before any kind of JSON.
    private static boolean isForReaders(ContainerRequestContext request) {
        if (request.getUriInfo().getRequestUri().getPath().startsWith("/api/")) {
            return false;
        }
        for (var type : request.getAcceptableMediaTypes()) {
            if (!type.isWildcardType() && type.isCompatible(MediaType.TEXT_HTML_TYPE)) {
                return true;
            }
            if (type.getSubtype().endsWith("json")) {
                return false;
            }
        }
        return false;
    }
}
