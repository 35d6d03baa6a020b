package org.followthrough.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AmountsTest {

    @ParameterizedTest
    @CsvSource({"5E+2, 500", "500.00, 500", "0.00, 0", "0E+9, 0", "1.50, 1.5", "-0.10, -0.1"})
    void thereIsOneNormalForm(BigDecimal amount, String plain) {
        assertThat(Amounts.plain(amount)).hasToString(plain);
    }

    @ParameterizedTest
    @CsvSource({
        "999999999999999999999999, true",
        "1000000000000000000000000, false",
        "0.000001, true",
        "0.0000001, false",
        "1.0000000000, true",
        "1E+23, true",
        "1E+24, false",
        "-999999999999999999999999.999999, true"
    })
    void digitsAreCountedWithoutTrailingZeros(BigDecimal amount, boolean storable) {
        assertThat(Amounts.isStorable(amount)).isEqualTo(storable);
    }

    @Test
    void aShareIsRoundedHalfEvenToTwoDecimals() {
        assertThat(share("500000000000", "212", "1498")).hasToString("70761014686.25");
        assertThat(share("1", "1", "8")).hasToString("0.12");
        assertThat(share("3", "1", "8")).hasToString("0.38");
        assertThat(share("9", "1", "3")).hasToString("3");
    }

    private static BigDecimal share(String amount, String factor, String divisor) {
        return Amounts.share(new BigDecimal(amount), new BigDecimal(factor), new BigDecimal(divisor));
    }
}
