package org.followthrough.access;

import io.quarkus.test.junit.callback.QuarkusTestBeforeEachCallback;
import io.quarkus.test.junit.callback.QuarkusTestMethodContext;
import io.restassured.RestAssured;
import io.restassured.filter.Filter;
import io.restassured.filter.FilterContext;
import io.restassured.response.Response;
import io.restassured.specification.FilterableRequestSpecification;
import io.restassured.specification.FilterableResponseSpecification;
import java.util.Set;

/// Sends the token of an admin with every request of a test that writes and does not say who sends it. Reading is done
/// by nobody in particular, as everybody may.
public final class SendsToken implements Filter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    public Response filter(
            FilterableRequestSpecification request, FilterableResponseSpecification response, FilterContext context) {
        if (!READING.contains(request.getMethod()) && !request.getHeaders().hasHeaderWithName("Authorization")) {
            request.header("Authorization", TestTokens.bearer(TestTokens.ADMIN));
        }
        return context.next(request, response);
    }

    /// Puts the filter in place; Quarkus finds it by its file in `META-INF/services`.
    public static final class InAllTests implements QuarkusTestBeforeEachCallback {

        @Override
        public void beforeEach(QuarkusTestMethodContext test) {
            if (RestAssured.filters().stream().noneMatch(SendsToken.class::isInstance)) {
                RestAssured.filters(new SendsToken());
            }
        }
    }
}
