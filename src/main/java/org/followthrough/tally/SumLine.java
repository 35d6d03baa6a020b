package org.followthrough.tally;

/// Which running sum of deals: one line of one scope.
///
/// @param scope the initiative, one of its commitments, or a claim
/// @param basis counting on this basis or a narrower one
/// @param unit the name of the unit, empty where the line is of no unit
/// @param line what is summed up
public record SumLine(String scope, Basis basis, String unit, String line) {

    /// The scope of the initiative as a whole.
    static final String INITIATIVE = "initiative";

    /// The scope under which all milestones are known by day, whatever they count.
    static final String MILESTONES = "milestones";

    /// The line of the deals that are attributed, and of how many of them a milestone is in force.
    static final String ATTRIBUTED = "attributed";

    /// The line of the deals with a figure in a currency that is to be converted.
    static final String CONVERTED = "converted";

    /// How the lines of the bridge begin.
    static final String BRIDGE = "bridge.";

    /// The scope of a commitment with its parts.
    static String ofCommitment(String key) {
        return "commitment:" + key;
    }

    /// The scope of a claim.
    static String ofClaim(String key) {
        return "claim:" + key;
    }

    /// The line of what is implied at a stage.
    static String implied(Stage stage) {
        return "implied." + stage.word();
    }

    /// The line of a step of the bridge.
    static String bridge(BridgeLine step) {
        return BRIDGE + step.word();
    }
}
