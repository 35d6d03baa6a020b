package org.followthrough.cases;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.followthrough.dossier.DossierReader;
import org.followthrough.dossier.Format;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.BridgeStep;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Question;
import org.followthrough.tally.Tally;
import org.followthrough.tally.Total;
import org.followthrough.tally.UnitTally;
import org.jspecify.annotations.Nullable;

/// A dossier of the test resources, asked as a reader would.
final class DossierCase {

    private static final long MOST_BYTES = 1_000_000;

    private final Facts facts;

    private DossierCase(Facts facts) {
        this.facts = facts;
    }

    static DossierCase of(String name) {
        return new DossierCase(DossierReader.read(bytes("/dossiers/" + name), Format.YAML, MOST_BYTES)
                .dossier()
                .known());
    }

    Tally asOf(String day) {
        return ask(Question.asOf(LocalDate.parse(day)));
    }

    Tally ask(Question question) {
        return Tally.of(facts, question);
    }

    static UnitTally in(Tally tally, String unit) {
        return tally.units().stream()
                .filter(each -> each.unit().equals(new Unit(unit)))
                .findFirst()
                .orElseThrow();
    }

    /// The bridge as `line amount` for each line that is not zero.
    static String bridge(BasisTally basis) {
        return basis.bridge().stream()
                .filter(step -> step.amount().signum() != 0)
                .map(step -> step.line().word() + " " + step.amount().toPlainString())
                .collect(Collectors.joining(", "));
    }

    /// The items of a line of the bridge as `key amount`.
    static String items(BasisTally basis, String line) {
        return basis.bridge().stream()
                .filter(step -> step.line().word().equals(line))
                .map(BridgeStep::items)
                .flatMap(List::stream)
                .map(item -> item.key() + " " + item.amount().toPlainString())
                .collect(Collectors.joining(", "));
    }

    static Cell cell(String low, @Nullable String best, @Nullable String high, int deals, int counted) {
        return new Cell(number(low), optional(best), optional(high), deals, counted);
    }

    /// A cell in which all that is there is known exactly.
    static Cell exactly(String amount, int deals) {
        return cell(amount, amount, amount, deals, deals);
    }

    static Total total(String low, @Nullable String best, @Nullable String high, int commitments, int counted) {
        return new Total(number(low), optional(best), optional(high), commitments, counted);
    }

    static Amount amount(String low, String best, @Nullable String high) {
        return new Amount(number(low), number(best), optional(high));
    }

    /// A number as people write it, with `bn` and `m`.
    static BigDecimal number(String text) {
        var digits = text.replace("bn", "").replace("m", "").replace(",", "");
        var scale = text.endsWith("bn") ? 9 : text.endsWith("m") ? 6 : 0;
        var number = new BigDecimal(digits).scaleByPowerOfTen(scale).stripTrailingZeros();
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    private static @Nullable BigDecimal optional(@Nullable String text) {
        return text == null ? null : number(text);
    }

    private static byte[] bytes(String resource) {
        try (var stream = Objects.requireNonNull(DossierCase.class.getResourceAsStream(resource), resource)) {
            return stream.readAllBytes();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
