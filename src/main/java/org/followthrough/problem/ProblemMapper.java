package org.followthrough.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import io.quarkus.logging.Log;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.UUID;
import org.followthrough.figure.Phrase;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;

/// The only place that knows how HTTP says that something is refused or has failed.
class ProblemMapper {

    @ServerExceptionMapper
    RestResponse<Problem> map(Refusal refusal) {
        var response = response(Problem.of(refusal));
        if (refusal instanceof Refusal.Stale stale && stale.current() != null) {
            response.header(HttpHeaders.ETAG, stale.current());
        }
        if (refusal instanceof Refusal.Busy) {
            response.header(HttpHeaders.RETRY_AFTER, 1);
        }
        if (refusal instanceof Refusal.Unauthenticated) {
            response.header(HttpHeaders.WWW_AUTHENTICATE, Refusal.Unauthenticated.CHALLENGE);
        }
        return response.build();
    }

    /// What the framework refuses: an address, a method or a media type that is not there.
    @ServerExceptionMapper
    Response map(WebApplicationException refused) {
        var response = refused.getResponse();
        if (response.hasEntity() || response.getStatus() < 400) {
            return response;
        }
        if (refused.getCause() instanceof JsonProcessingException json) {
            return map(json).toResponse();
        }
        var status = response.getStatusInfo();
        var problem = Problem.of(status.getStatusCode(), status.getReasonPhrase(), null);
        return Response.fromResponse(response)
                .entity(problem)
                .type(Problem.MEDIA_TYPE)
                .build();
    }

    /// A body that is not JSON, or not the JSON that was asked for.
    @ServerExceptionMapper
    RestResponse<Problem> map(JsonProcessingException unreadable) {
        return map(JsonFaults.refusal(unreadable));
    }

    /// The same, which the framework would otherwise refuse without a word.
    @ServerExceptionMapper
    RestResponse<Problem> map(MismatchedInputException unreadable) {
        return map(JsonFaults.refusal(unreadable));
    }

    /// Values that break the constraints declared on them.
    @ServerExceptionMapper
    RestResponse<Problem> map(ConstraintViolationException broken) {
        var faults = broken.getConstraintViolations().stream()
                .map(ConstraintFaults::fault)
                .sorted(Comparator.comparing(Fault::pointer))
                .toList();
        return map(new Refusal.Unacceptable(Phrase.of("What was given breaks rules"), faults));
    }

    /// A fault of ours: the log has the cause, the reader a number to ask for.
    @ServerExceptionMapper
    RestResponse<Problem> map(Throwable fault) {
        var number = UUID.randomUUID();
        Log.errorf(fault, "Failed: %s", number);
        return response(Problem.of(
                        500, "Internal Server Error", Phrase.of("It failed; the log says why under %s", number)))
                .build();
    }

    private static ResponseBuilder<Problem> response(Problem problem) {
        return ResponseBuilder.<Problem>create(problem.status()).entity(problem).type(Problem.MEDIA_TYPE);
    }
}
