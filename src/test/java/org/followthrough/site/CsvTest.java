package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class CsvTest {

    @Test
    void fieldsAreQuotedWhereTheyMustBe() {
        var csv = new Csv().row("plain", "a, b", "say \"so\"", "two\r\nlines").row(null, 4, true);

        assertThat(csv).hasToString("plain,\"a, b\",\"say \"\"so\"\"\",\"two\r\nlines\"\r\n,4,true\r\n");
    }

    @Test
    void aTextThatBeginsLikeAFormulaIsNone() {
        var csv = new Csv().row("=1+1", "+1", "-1", "@now", "\t=1", "a=1", "");

        assertThat(csv).hasToString("'=1+1,'+1,'-1,'@now,'\t=1,a=1,\r\n");
    }

    @Test
    void aNumberIsWrittenOutAndKeepsItsSign() {
        var csv = new Csv().row(new BigDecimal("5E+11"), new BigDecimal("-4.50"));

        assertThat(csv).hasToString("500000000000,-4.50\r\n");
    }
}
