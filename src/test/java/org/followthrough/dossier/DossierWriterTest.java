package org.followthrough.dossier;

import java.io.IOException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class DossierWriterTest {

    @ParameterizedTest
    @EnumSource
    void theFirstDossierSurvivesWriting(Format format) throws IOException {
        var dossier = read(DossierReaderTest.stargate(), Format.YAML);

        var text = DossierWriter.text(dossier, format, false);
    }

    private static Dossier read(byte[] bytes, Format format) {
        return DossierReader.read(bytes, format, 10_000_000).dossier();
    }
}
