package org.followthrough.site.desk;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.followthrough.site.Page;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Sends whoever comes to the desk without having signed in to where that is done. What they send to it is refused
/// where everything is that is sent.
class DeskGuard {

    private final FormTokens tokens;
    private final Authors authors;

    DeskGuard(FormTokens tokens, Authors authors) {
        this.tokens = tokens;
        this.authors = authors;
    }

    /// @throws org.followthrough.problem.Refusal.Forbidden for whoever may only read
    @ServerRequestFilter
    @Nullable
    Response check(ContainerRequestContext request, RoutingContext routing) {
        var path = request.getUriInfo().getPath();
        if (!request.getMethod().equals("GET") || !(path.equals("/desk") || path.startsWith("/desk/"))) {
            return null;
        }
        var page = Spoken.page(routing);
        if (tokens.current() == null) {
            return Response.seeOther(URI.create(page.login() + "?next=" + Link.encoded(here(page))))
                    .build();
        }
        authors.current().requireWriting();
        return null;
    }

    private static String here(Page page) {
        return page.language().path(page.path()) + page.query();
    }
}
