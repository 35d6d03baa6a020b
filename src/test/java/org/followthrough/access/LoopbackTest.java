package org.followthrough.access;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LoopbackTest {

    @ParameterizedTest
    @ValueSource(strings = {"localhost", "LOCALHOST", "127.0.0.1", "127.8.0.1", "::1", "[::1]", "0:0:0:0:0:0:0:1"})
    void aMachineCallsItselfThis(String host) {
        assertThat(Loopback.is(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0.0.0.0",
                "::",
                "example.org",
                "localhost.example.org",
                "127.0.0.1.example.org",
                "localhost.",
                "128.0.0.1",
                ""
            })
    void andNothingElse(String host) {
        assertThat(Loopback.is(host)).isFalse();
    }
}
