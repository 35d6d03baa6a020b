package org.followthrough.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.util.List;
import java.util.Locale;
import org.followthrough.figure.Phrase;
import org.junit.jupiter.api.Test;

/// What a language says for phrases.
class CatalogueTest {

    private static final Catalogue FRENCH = Catalogue.of(Locale.FRENCH);

    @Test
    void theHeadOfAFileAndItsCommentsSayNothing() {
        var lines = List.of(
                "# a comment",
                "msgid \"\"",
                "msgstr \"Language: fr\"",
                "",
                "msgid \"a \\\"b\\\"\"",
                "msgstr \"« b »\"");

        assertThat(Catalogue.entries(lines)).containsExactly(entry("a \"b\"", "« b »"));
    }

    @Test
    void whatWasReadIsPutInAsItIsAndAKindOfThingIsTranslated() {
        var phrase = Phrase.of("There is no %s \"%s\"", Phrase.kind("deal"), "deal 100% %s");

        assertThat(FRENCH.say(phrase)).isEqualTo("Le contrat «\u202fdeal 100% %s\u202f» n’existe pas");
        assertThat(phrase).hasToString("There is no deal \"deal 100% %s\"");
    }

    @Test
    void whatWouldBeRightBeginsSmallAlsoWhereEnglishBeginsWithAName() {
        assertThat(FRENCH.say(Phrase.of("YAML 1.2"))).isEqualTo("du YAML 1.2");
    }

    @Test
    void severalPhrasesStandOneAfterTheOther() {
        var keys = List.of(Phrase.of("\"%s\"", "a"), Phrase.of("\"%s\"", "b"));
        var phrase = Phrase.of("read, and write to %s", Phrase.several(", ", keys));

        assertThat(FRENCH.say(phrase)).isEqualTo("de lire, et d’écrire dans «\u202fa\u202f», «\u202fb\u202f»");
        assertThat(phrase).hasToString("read, and write to \"a\", \"b\"");
    }

    @Test
    void whatALibrarySaysInEnglishIsLeftOut() {
        var phrase = Phrase.of("The file is not YAML: %s", "expected <block end>");

        assertThat(FRENCH.say(phrase)).isEqualTo("Le fichier n’est pas du YAML");
        assertThat(phrase).hasToString("The file is not YAML: expected <block end>");
    }

    @Test
    void nothingIsNothing() {
        assertThat(FRENCH.say(Phrase.NONE)).isEmpty();
    }
}
