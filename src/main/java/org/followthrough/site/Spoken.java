package org.followthrough.site;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Objects;
import org.followthrough.record.Authors;
import org.followthrough.record.Sessions;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Takes the language off an address before it is matched, and leaves what was asked for with the request.
public class Spoken {

    private static final String PAGE = "followthrough.page";

    private final Languages languages;
    private final Sessions sessions;
    private final Authors authors;

    Spoken(Languages languages, Sessions sessions, Authors authors) {
        this.languages = languages;
        this.sessions = sessions;
        this.authors = authors;
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request, RoutingContext routing) {
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath();
        var bare = languages.bare(path);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var origin = uri.getScheme() + "://" + uri.getRawAuthority();
        routing.put(PAGE, new Page(languages.of(path), languages.all(), origin, bare, query, editor()));
        if (!bare.equals(path)) {
            request.setRequestUri(URI.create(origin + bare + query));
        }
    }

    private Page.@Nullable Editor editor() {
        var form = sessions.formToken();
        return form == null ? null : new Page.Editor(authors.current().name(), form);
    }

    /// The page that was asked for.
    public static Page page(RoutingContext routing) {
        return Objects.requireNonNull(routing.<Page>get(PAGE));
    }
}
