package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {

    @ParameterizedTest
    @ValueSource(strings = {"USD", "EUR", "ZAR", "GBP", "JPY"})
    void isoCodesAreCurrencies(String code) {
        assertThat(new Unit(code).isCurrency()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"MW", "jobs", "km", "GBP_2019", "usd", "XXX", "XTS", "m2", "MW_IT"})
    void otherNamesAreNot(String name) {
        assertThat(new Unit(name).isCurrency()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "k", "m", "bn", "tn", "2019", "_x", "m²", "US D", "USD-1", "é"})
    void whatBeginsWithNoLetterOrIsAScaleIsNoUnit(String name) {
        assertThatThrownBy(() -> new Unit(name))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"%s\" is not a unit", name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a", "and", "at", "up", "between", "about", "estimated", "best", "from", "to", "for"})
    void aWordOfTheGrammarIsNoUnitSinceItsFiguresCouldNotBeReadBack(String word) {
        assertThatThrownBy(() -> new Unit(word))
                .isInstanceOf(Unreadable.class)
                .hasMessage("\"%s\" is not a unit", word);
    }

    @Test
    void gigawattsAreNoUnitSinceTheirFiguresAreReadAsMegawatts() {
        assertThatThrownBy(() -> new Unit("GW")).isInstanceOfSatisfying(Unreadable.class, refusal -> assertThat(
                        refusal.expected().toString())
                .contains("MW"));
    }
}
