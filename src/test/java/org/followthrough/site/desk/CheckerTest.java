package org.followthrough.site.desk;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/// What the checker of pages finds.
class CheckerTest {

    @Test
    void whatIsWrongIsFoundWithItsPlace() throws Exception {
        var checker = new Checker();

        assertThat(checker.errors(page("<p id=a><ul><li id=a></ul>\n<img src=x>")))
                .anySatisfy(error -> assertThat(error).contains("Duplicate ID “a”", "in line 2"))
                .anySatisfy(error -> assertThat(error).contains("alt", "in line 3", "<img src=x>"));
        assertThat(checker.errors(page("<p>Well</p>"))).isEmpty();
        assertThat(checker.errors(page("<a href=\"/x y\">Not an address</a>"))).hasSize(1);
    }

    private static String page(String body) {
        return "<!DOCTYPE html><html lang=\"en\"><head><title>A page</title></head><body>\n" + body
                + "\n</body></html>";
    }
}
