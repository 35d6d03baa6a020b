package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Problem;
import org.followthrough.record.Versions;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.jspecify.annotations.Nullable;

/// Shows problems as pages to readers, and says what browsers may do with pages.
///
/// A reader is whoever asks for HTML before JSON, outside the API; everybody else keeps the problem as it is.
class ErrorPages {

    private static final String POLICY =
            "default-src 'none'; style-src 'self'; script-src 'self'; connect-src 'self'; img-src 'self' data:;"
                    + " form-action 'self'; base-uri 'none'; frame-ancestors ";

    private static final MediaType DRAWING = MediaType.valueOf("image/svg+xml");

    private static final int NOT_FOUND = 404;
    private static final Pattern THING =
            Pattern.compile("^/(?<plural>initiatives|parties|sources|commitments|deals)/(?<key>[a-z0-9-]+)");

    record error(ErrorView view, Page page) implements TemplateInstance {}

    /// @param detail what the service says, or `null`
    /// @param former how what is not there read while it was, or `null`
    /// @param again the address without its parameters, where these were wrong, or `null`
    record ErrorView(
            int status,
            String title,
            @Nullable String detail,
            List<Mistake> faults,
            @Nullable String former,
            @Nullable String again,
            String help) {

        static ErrorView of(Problem problem, @Nullable String former, Page page) {
            var language = page.language();
            var words = language.words();
            return new ErrorView(
                    problem.status(),
                    words.text(ErrorWords.title(problem.status())),
                    problem.detail() == null ? null : language.said(problem.detail()),
                    Objects.requireNonNullElse(problem.faults(), List.<Fault>of()).stream()
                            .map(fault -> Mistake.of(fault, language))
                            .toList(),
                    former,
                    problem.faults() == null ? null : language.path(page.path()),
                    words.text(ErrorWords.help(problem.status())));
        }
    }

    private final Versions versions;

    ErrorPages(Versions versions) {
        this.versions = versions;
    }

    @ServerResponseFilter
    Uni<Void> show(ContainerRequestContext request, ContainerResponseContext response, RoutingContext routing) {
        if (!(response.getEntity() instanceof Problem problem) || !isForReaders(request)) {
            restrict(response, routing);
            return Uni.createFrom().voidItem();
        }
        var page = Spoken.page(routing);
        return former(problem, page.path()).map(isFormer -> {
            var view = ErrorView.of(
                    problem, isFormer ? page.language().path(thing(page.path()) + "/versions") : null, page);
            response.setEntity(Html.text(page, new error(view, page)), null, MediaType.valueOf(Html.TYPE));
            restrict(response, routing);
            return null;
        });
    }

    /// Whether what is not there was on record once. A page of errors goes without, where that cannot be known now.
    private Uni<Boolean> former(Problem problem, String path) {
        var thing = problem.status() == NOT_FOUND ? THING.matcher(path) : null;
        return thing == null || !thing.find()
                ? Uni.createFrom().item(false)
                : versions.everWas(Histories.kind(thing.group("plural")), thing.group("key"))
                        .onFailure()
                        .recoverWithItem(false);
    }

    private static String thing(String path) {
        var thing = THING.matcher(path);
        return thing.find() ? thing.group() : path;
    }

    private static void restrict(ContainerResponseContext response, RoutingContext routing) {
        var type = response.getMediaType();
        if (type != null && type.isCompatible(DRAWING) && response.hasEntity()) {
            response.getHeaders().putSingle("Content-Security-Policy", "default-src 'none'");
        }
        if (type != null && type.isCompatible(MediaType.TEXT_HTML_TYPE) && response.hasEntity()) {
            response.getHeaders().putSingle("Content-Security-Policy", POLICY + ancestors(routing));
            response.getHeaders().add("Vary", "Accept");
            if (Spoken.page(routing).isPrivate()) {
                response.getHeaders().putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
            }
        }
    }

    /// Who may frame it: everybody an embedded chart, nobody else anything.
    private static String ancestors(RoutingContext routing) {
        return Spoken.page(routing).path().startsWith(EmbedPage.PATH + "/") ? "*" : "'self'";
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
