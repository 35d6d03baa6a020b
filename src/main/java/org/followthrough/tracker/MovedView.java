package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.record.FactType;
import org.followthrough.tally.Attribution;
import org.followthrough.tally.Cause;
import org.followthrough.tally.Cell;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Milestone;
import org.followthrough.tally.Moved;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Statement;
import org.jspecify.annotations.Nullable;

/// A number that moved, with what moved it.
///
/// @param line `announced`, as it stood by then, or the stage: `proposed`, `agreed`, `underway`, `realised`
/// @param basis `null` for what is announced
/// @param moved the difference, to which the parts add up exactly
/// @param parts in the order in which they took effect, or were recorded
@Schema(name = "Moved")
record MovedView(
        String unit,
        String line,
        @Nullable String basis,
        Standing before,
        Standing after,
        Difference moved,
        List<Part> parts) {

    /// @param deals how many deals are at the stage, or commitments speak
    /// @param counted how many of them have an amount
    @Schema(name = "MovedLevel")
    record Standing(
            BigDecimal low,
            @Nullable BigDecimal best,
            @Nullable BigDecimal high,
            int deals,
            int counted) {

        static Standing of(Cell cell) {
            return new Standing(cell.low(), cell.best(), cell.high(), cell.deals(), cell.counted());
        }
    }

    /// @param best a best that is undisclosed counts as nothing
    /// @param high `null` where it is open before or after
    @Schema(name = "MovedBy")
    record Difference(
            BigDecimal low, BigDecimal best, @Nullable BigDecimal high, int deals, int counted) {

        static Difference of(Moved moved) {
            return new Difference(moved.low(), moved.best(), moved.high(), moved.deals(), moved.counted());
        }
    }

    /// What one thing did to the number.
    ///
    /// @param cause `took_effect`, `ended` (an attribution), `recorded`, `corrected`, `retracted`, `terms` (of the
    ///     subject changed) or `day` (one came that something is measured from)
    /// @param fact the id of the fact, which is among the `facts` of the answer
    /// @param insteadOf the id of the fact that it took the place of
    /// @param type of the fact
    /// @param kind of a milestone or statement
    /// @param subject the deal or commitment that the fact is about, or whose terms changed
    /// @param day on which the fact takes effect; left out when it has always held
    /// @param at when it was recorded, corrected, retracted or changed
    /// @param high `null` where what it bears on was open before it or is since
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MovedPart")
    record Part(
            String cause,
            @Nullable UUID fact,
            @Nullable UUID insteadOf,
            @Nullable String type,
            @Nullable String kind,
            @Nullable About subject,
            @Nullable LocalDate day,
            @Nullable Instant at,
            BigDecimal low,
            BigDecimal best,

            @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable
            BigDecimal high,

            int deals,
            int counted) {}

    /// @param kind `deal`, `commitment`, `source` or `initiative`
    @Schema(name = "MovedSubject")
    record About(String kind, String key) {

        static @Nullable About of(Fact fact) {
            return switch (fact) {
                case Milestone it -> new About("deal", it.deal());
                case Attribution it -> new About("deal", it.deal());
                case Replacement it -> new About("deal", it.deal());
                case Statement it -> new About("commitment", it.commitment());
                default -> null; // of several things, or of all
            };
        }
    }

    static MovedView of(Moved moved) {
        return new MovedView(
                moved.unit().name(),
                moved.stage() == null ? "announced" : moved.stage().word(),
                moved.basis() == null ? null : moved.basis().word(),
                Standing.of(moved.before()),
                Standing.of(moved.after()),
                Difference.of(moved),
                moved.parts().stream().map(MovedView::part).toList());
    }

    private static Part part(Moved.Part part) {
        var facts = part.cause().facts();
        var fact = facts.isEmpty() ? null : facts.getFirst().fact();
        return new Part(
                part.cause().word(),
                facts.isEmpty() ? null : facts.getFirst().id(),
                facts.size() < 2 ? null : facts.get(1).id(),
                fact == null ? null : FactType.of(fact).word(),
                kind(fact),
                about(part.cause(), fact),
                day(part.cause(), facts),
                at(part.cause()),
                part.low(),
                part.best(),
                part.high(),
                part.deals(),
                part.counted());
    }

    private static @Nullable About about(Cause cause, @Nullable Fact fact) {
        return cause instanceof Cause.TermsChanged changed
                ? new About(changed.kind(), changed.key())
                : fact == null ? null : About.of(fact);
    }

    private static @Nullable String kind(@Nullable Fact fact) {
        return switch (fact) {
            case Milestone milestone -> milestone.kind().word();
            case Statement statement -> statement.kind().word();
            case null, default -> null;
        };
    }

    private static @Nullable LocalDate day(Cause cause, List<Dated<?>> facts) {
        return switch (cause) {
            case Cause.Ended ended -> ended.day();
            case Cause.DayCame came -> came.day();
            case Cause.TermsChanged _ -> null;
            case Cause.TookEffect _, Cause.WasRecorded _, Cause.WasCorrected _, Cause.WasRetracted _ ->
                facts.getFirst().day().equals(LocalDate.MIN)
                        ? null
                        : facts.getFirst().day();
        };
    }

    private static @Nullable Instant at(Cause cause) {
        return switch (cause) {
            case Cause.WasRecorded recorded -> recorded.at();
            case Cause.WasCorrected corrected -> corrected.at();
            case Cause.WasRetracted retracted -> retracted.at();
            case Cause.TermsChanged changed -> changed.at();
            case Cause.TookEffect _, Cause.Ended _, Cause.DayCame _ -> null;
        };
    }
}
