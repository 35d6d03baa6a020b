package org.followthrough.tally;

import java.math.BigDecimal;
import java.util.List;

/// One step of the bridge.
///
/// @param amount the level, or what is taken off the level before (best; positive)
/// @param items what makes the amount; they add up to it exactly
public record BridgeStep(BridgeLine line, BigDecimal amount, List<Item> items) {

    /// @param key the key of the deal, or of the overlap when that is what takes back
    /// @param overlap whether it is an overlap
    public record Item(String key, boolean overlap, BigDecimal amount) {}

    public BridgeStep {
        items = List.copyOf(items);
    }
}
