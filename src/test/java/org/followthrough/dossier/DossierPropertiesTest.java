package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.followthrough.tally.InitiativeTerms;

class DossierPropertiesTest {

    @Property(tries = 150)
    void whatIsWrittenIsReadBackAsTheSameDossier(@ForAll("dossiers") Dossier dossier, @ForAll Format format) {
        var text = DossierWriter.text(dossier, format, false);

        assertThat(read(text, format).dossier()).isEqualTo(dossier);
    }

    @Property(tries = 30)
    void whatIsReadIsWrittenInTheSameWords(@ForAll("dossiers") Dossier dossier, @ForAll Format format) {
        var text = DossierWriter.text(dossier, format, false);

        assertThat(DossierWriter.text(read(text, format).dossier(), format, false))
                .isEqualTo(text);
    }

    @Property(tries = 30)
    void idsSurviveWhenTheyAreAskedFor(@ForAll("dossiers") Dossier dossier, @ForAll Format format) {
        var facts = dossier.facts().stream()
                .map(line -> new Dossier.Line(UUID.randomUUID(), line.fact()))
                .toList();
        var recorded = new Dossier(
                dossier.initiative(),
                dossier.sources(),
                dossier.parties(),
                dossier.commitments(),
                dossier.deals(),
                facts);

        var text = DossierWriter.text(recorded, format, true);

        assertThat(read(text, format).dossier()).isEqualTo(recorded);
    }

    @Property(tries = 60)
    void madeUpDossiersKeepTheRules(@ForAll("dossiers") Dossier dossier) {
        var read = read(DossierWriter.text(dossier, Format.YAML, false), Format.YAML);

        assertThat(DossierRules.faults(read, OnRecord.NOTHING, Dossiers.LAST_DAY))
                .isEmpty();
    }

    @Property(tries = 200)
    void anyTextSurvives(@ForAll String text, @ForAll Format format) {
        var given = text.codePoints()
                .filter(each -> !Character.isISOControl(each)
                        && Character.getType(each) != Character.SURROGATE
                        && (each & 0xFFFE) != 0xFFFE)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString()
                .strip();
        var usual = Dossiers.of(1);
        var initiative = usual.initiative();
        var named = new InitiativeTerms(
                initiative.key(),
                "x" + given,
                initiative.names(),
                null,
                initiative.currency(),
                initiative.units(),
                initiative.natures(),
                null,
                given.isEmpty() ? null : given);
        var dossier =
                new Dossier(named, usual.sources(), usual.parties(), usual.commitments(), usual.deals(), usual.facts());

        assertThat(read(DossierWriter.text(dossier, format, false), format).dossier())
                .isEqualTo(dossier);
    }

    @Provide
    Arbitrary<Dossier> dossiers() {
        return Dossiers.any();
    }

    private static ReadDossier read(String text, Format format) {
        return DossierReader.read(text.getBytes(StandardCharsets.UTF_8), format, 10_000_000);
    }
}
