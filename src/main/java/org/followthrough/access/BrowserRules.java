package org.followthrough.access;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;

/// What browsers may do with answers that are no pages: nothing but show them. Pages say for themselves.
class BrowserRules {

    private static final String POLICY = "Content-Security-Policy";

    @ServerResponseFilter
    void add(ContainerResponseContext response) {
        var headers = response.getHeaders();
        var type = response.getMediaType();
        if (!headers.containsKey(POLICY) && (type == null || !type.isCompatible(MediaType.TEXT_HTML_TYPE))) {
            headers.putSingle(POLICY, "default-src 'none'; frame-ancestors 'none'");
        }
    }
}
