package org.followthrough.record;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.HttpHeaders;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// Says with each thing which version of its terms was read, for whoever goes on to change it.
class VersionTags {

    @ServerResponseFilter
    void tag(ContainerResponseContext response) {
        if (response.getEntity() instanceof Versioned thing) {
            response.getHeaders()
                    .putSingle(HttpHeaders.ETAG, VersionTag.of(thing.state().version()));
        }
    }
}
