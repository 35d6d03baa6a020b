package org.followthrough.problem;

import io.vertx.core.Future;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.core.HttpHeaders;

/// A refusal that is answered before the request has come as far as an endpoint, where [ProblemMapper] would see it.
public final class EarlyAnswer {

    private EarlyAnswer() {}

    /// Ends the exchange with the problem that the refusal is.
    public static Future<Void> end(RoutingContext exchange, Refusal refusal) {
        var problem = Problem.of(refusal);
        var response = exchange.response()
                .setStatusCode(problem.status())
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE);
        if (refusal instanceof Refusal.Unauthenticated) {
            response.putHeader(HttpHeaders.WWW_AUTHENTICATE, Refusal.Unauthenticated.CHALLENGE);
        }
        return response.end(json(problem).toBuffer());
    }

    private static JsonObject json(Problem problem) {
        return new JsonObject()
                .put("type", problem.type())
                .put("title", problem.title())
                .put("status", problem.status())
                .put("detail", String.valueOf(problem.detail()));
    }
}
