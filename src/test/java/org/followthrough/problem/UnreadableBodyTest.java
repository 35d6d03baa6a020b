package org.followthrough.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.Validation;
import jakarta.validation.constraints.Min;
import org.junit.jupiter.api.Test;

/// What JSON libraries and validators refuse is told in our words, with its place.
class UnreadableBodyTest {

    record Order(@Min(1) int count, Inner inner) {}

    record Inner(@Min(1) int depth) {}

    @Test
    void malformedJsonIsToldWithItsLine() {
        var refusal = (Refusal.Malformed) refusal("{\n  \"count\": ?}");

        var fault = refusal.faults().getFirst();
        assertThat(fault.line()).isEqualTo(2);
        assertThat(fault.message()).hasToString("The body is not JSON");
    }

    @Test
    void anUnknownFieldIsToldWithThoseThatAreKnown() {
        var refusal = (Refusal.Unacceptable) refusal("{\"inner\": {\"dept\": 1}}");

        var fault = refusal.faults().getFirst();
        assertThat(fault.pointer()).isEqualTo("/inner/dept");
        assertThat(fault.read()).isEqualTo("dept");
        assertThat(fault.expected()).hasToString("one of depth");
    }

    @Test
    void aValueOfTheWrongKindIsToldWithoutNamingOurClasses() {
        var refusal = (Refusal.Unacceptable) refusal("{\"inner\": [1]}");

        var fault = refusal.faults().getFirst();
        assertThat(fault.pointer()).isEqualTo("/inner");
        assertThat(fault.message().toString()).doesNotContain("followthrough");
    }

    @Test
    void aBrokenConstraintIsToldWithItsField() {
        try (var validation = Validation.buildDefaultValidatorFactory()) {
            var broken = validation.getValidator().validate(new Order(0, new Inner(1)));

            var fault = ConstraintFaults.fault(broken.iterator().next());
            assertThat(fault.pointer()).isEqualTo("/count");
            assertThat(fault.read()).isEqualTo("0");
            assertThat(fault.message()).hasToString("It must be greater than or equal to 1");
        }
    }

    private static Refusal refusal(String json) {
        var unreadable = catchThrowableOfType(
                JsonProcessingException.class, () -> new ObjectMapper().readValue(json, Order.class));
        return JsonFaults.refusal(unreadable);
    }
}
