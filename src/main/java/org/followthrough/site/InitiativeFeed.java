package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// What changes on one initiative, as a feed.
@Path("/initiatives")
class InitiativeFeed {

    private final Feeds feeds;

    InitiativeFeed(Feeds feeds) {
        this.feeds = feeds;
    }

    @GET
    @Path("{key}/changes.atom")
    @Produces(Atom.TYPE)
    public Uni<RestResponse<String>> follow(
            @RestPath String key,
            @RestQuery @Nullable String before,
            @Context Request request,
            @Context RoutingContext routing) {
        return feeds.answer(ChangeLog.Of.INITIATIVE, key, before, Spoken.page(routing), request);
    }
}
