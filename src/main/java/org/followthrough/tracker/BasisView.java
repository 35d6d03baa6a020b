package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.BridgeStep;
import org.jspecify.annotations.Nullable;

/// The deals on one basis in one unit.
///
/// @param unit only where it is not said around it
/// @param implied by stage, only where there is anything
/// @param bridge of the initiative as a whole, left out for single commitments
/// @param verdict `null` where nothing is promised in the unit
@Schema(name = "OnBasis")
record BasisView(
        String basis,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable String unit,
        CellView proposed,
        CellView agreed,
        CellView underway,
        CellView realised,
        Map<String, AmountView.OfDeals> implied,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Step> bridge,
        @Nullable String verdict) {

    /// @param amount the level, or what is taken off the level before
    @Schema(name = "BridgeStep")
    record Step(String step, BigDecimal amount, List<Item> items) {

        static Step of(BridgeStep step) {
            return new Step(
                    step.line().word(),
                    step.amount(),
                    step.items().stream().map(Item::of).toList());
        }
    }

    /// @param deal the key of the deal, or `null` when it is an overlap
    /// @param overlap the key of the overlap, or `null` when it is a deal
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BridgeItem")
    record Item(@Nullable String deal, @Nullable String overlap, BigDecimal amount) {

        static Item of(BridgeStep.Item item) {
            return new Item(item.overlap() ? null : item.key(), item.overlap() ? item.key() : null, item.amount());
        }
    }

    static BasisView of(BasisTally tally, @Nullable String unit) {
        var implied = new LinkedHashMap<String, AmountView.OfDeals>();
        tally.implied().forEach((stage, amount) -> implied.put(stage.word(), AmountView.OfDeals.of(amount)));
        return new BasisView(
                tally.basis().word(),
                unit,
                CellView.of(tally.proposed()),
                CellView.of(tally.agreed()),
                CellView.of(tally.underway()),
                CellView.of(tally.realised()),
                implied,
                tally.bridge().stream().map(Step::of).toList(),
                tally.verdict() == null ? null : tally.verdict().word());
    }
}
