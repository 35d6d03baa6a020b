package org.followthrough.record;

import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;

/// Whoever takes anything is answered with a part of the change log, which ends, and not with the stream of it, which
/// does not: that is only for those who name it.
class ReadUnlessFollowed {

    @ServerRequestFilter(preMatching = true)
    void prefer(ContainerRequestContext request) {
        var isOfLog = request.getMethod().equals(HttpMethod.GET)
                && request.getUriInfo().getRequestUri().getPath().equals(Link.API + "/changes");
        if (isOfLog && takesAnything(request) && !namesTheStream(request)) {
            request.getHeaders().putSingle(HttpHeaders.ACCEPT, MediaType.APPLICATION_JSON);
        }
    }

    private static boolean takesAnything(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream().anyMatch(MediaType::isWildcardType);
    }

    private static boolean namesTheStream(ContainerRequestContext request) {
        return request.getAcceptableMediaTypes().stream()
                .anyMatch(each -> !each.isWildcardSubtype() && each.isCompatible(MediaType.SERVER_SENT_EVENTS_TYPE));
    }
}
