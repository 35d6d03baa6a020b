package org.followthrough.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.database.TestDatabase;
import org.followthrough.dossier.DossierWriter;
import org.followthrough.dossier.Dossiers;
import org.followthrough.dossier.Format;
import org.followthrough.dossier.Plants;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.followthrough.tally.UnitTally;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What the service answers of a dossier is what the pure tally says of it.
@QuarkusTest
@QuarkusTestResource(TestDatabase.class)
class GeneratedDossiersTest {

    private static final List<LocalDate> DAYS = List.of(
            Dossiers.FIRST_DAY,
            LocalDate.of(2022, 2, 28),
            LocalDate.of(2023, 7, 31),
            Dossiers.LAST_DAY,
            LocalDate.of(2030, 1, 1));

    @Inject
    Trackers trackers;

    @ParameterizedTest
    @ValueSource(longs = {101, 102, 103, 104, 105, 106, 107, 108, 109, 110, 111, 112})
    void theServiceAnswersWhatThePureTallySays(long seed) {
        var dossier = Dossiers.of(seed);
        var key = dossier.initiative().key();
        Plants.put(key, DossierWriter.text(dossier, Format.YAML, false));

        for (var day : DAYS) {
            var question = Question.asOf(day);
            var answer = trackers.answer(key, question, null).await().indefinitely();
            assertThat(numbers(answer.tally())).isEqualTo(numbers(Tally.of(dossier.known(), question)));
        }
    }

    /// All but the ids of facts, which each record gives anew.
    private static List<Object> numbers(Tally tally) {
        var numbers = new ArrayList<>();
        for (UnitTally unit : tally.units()) {
            numbers.add(unit.announced());
            numbers.add(unit.bases());
            numbers.add(unit.pace() == null ? "no pace" : unit.pace());
            unit.notCounted().forEach(each -> numbers.add(each.figure() + " " + each.reason()));
        }
        tally.commitments().forEach(each -> {
            numbers.add(each.units());
            each.parts().forEach(part -> numbers.add(part.units()));
        });
        tally.reconciliation().forEach(each -> {
            numbers.add(each.itemised());
            numbers.add(each.withImplied());
        });
        tally.deals().forEach(each -> {
            numbers.add(each.amounts());
            numbers.add(each.flags());
        });
        numbers.add(tally.slips());
        return numbers;
    }
}
