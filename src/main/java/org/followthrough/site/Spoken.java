package org.followthrough.site;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Objects;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Takes the language off an address before it is matched, and leaves what was asked for with the request.
class Spoken {

    private static final String PAGE = "followthrough.page";

    private final Languages languages;

    Spoken(Languages languages) {
        this.languages = languages;
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request, RoutingContext routing) {
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath();
        var bare = languages.bare(path);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var origin = uri.getScheme() + "://" + uri.getRawAuthority();
        routing.put(PAGE, new Page(languages.of(path), languages.all(), origin, bare, query));
        if (!bare.equals(path)) {
            request.setRequestUri(URI.create(origin + bare + query));
        }
    }

    /// The page that was asked for.
    static Page page(RoutingContext routing) {
        return Objects.requireNonNull(routing.<Page>get(PAGE));
    }
}
