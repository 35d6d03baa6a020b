package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Everything that changes, as a feed.
@Path("/changes.atom")
class ChangesFeed {

    private final Feeds feeds;

    ChangesFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Produces(Atom.TYPE)
    public Uni<RestResponse<String>> follow(
            @RestQuery @Nullable String before, @Context Request request, @Context RoutingContext routing) {
        return feeds.answer(ChangeLog.Of.ALL, null, before, Spoken.page(routing), request);
    }
}
