package org.followthrough.editing;

import java.util.List;
import org.followthrough.dossier.JsonTree;
import org.followthrough.dossier.Order;
import org.followthrough.dossier.Spot;
import org.followthrough.dossier.Utf8;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// The body of a change, without the reason that may stand in it.
///
/// @param reason why, or `null` when nobody said
record Sent(Spot body, @Nullable String reason) {

    private static final int MOST_BYTES = 16 << 20;
    private static final String REASON = "reason";

    /// Reads a body.
    ///
    /// @param reason that was given outside of it, which it may say too
    /// @throws Refusal.Malformed when it is no JSON
    static Sent of(byte[] bytes, @Nullable String reason) {
        return of(whole(bytes), reason);
    }

    /// Reads a body, or takes none for one with nothing in it.
    static Sent ofOptional(byte[] bytes, @Nullable String reason) {
        return bytes.length == 0 ? of(Spot.root(Nodes.of("{}"), ""), reason) : of(bytes, reason);
    }

    /// Reads a body as it is.
    static Spot whole(byte[] bytes) {
        if (bytes.length > MOST_BYTES) {
            throw new Refusal.TooLarge(MOST_BYTES);
        }
        var root = JsonTree.read(Utf8.decode(bytes));
        if (root == null) {
            var fault = new Fault("", 1, 1, null, Phrase.of("The body is empty"), Phrase.of("a JSON object"));
            throw new Refusal.Malformed(fault.message(), List.of(fault));
        }
        return Spot.root(root, "");
    }

    private static Sent of(Spot whole, @Nullable String reason) {
        var said = whole.at(REASON);
        if (whole.node() == null || said.isAbsent()) {
            return new Sent(whole, reason);
        }
        var body = Spot.root(Nodes.without(whole.node(), List.of(REASON)), whole.pointer());
        return new Sent(body, reason(said));
    }

    /// A reason that stands in a body.
    static String reason(Spot spot) {
        var text = Nodes.text(spot);
        try {
            return EditParameters.reason(text == null ? "" : text);
        } catch (IllegalArgumentException none) {
            throw missing(spot, Phrase.of("The reason cannot be read"));
        }
    }

    /// @throws Refusal.Unacceptable when nobody said why
    String requiredReason() {
        if (reason == null) {
            throw missing(body.at(REASON), Phrase.of("\"reason\" is missing"));
        }
        return reason;
    }

    private static Refusal missing(Spot spot, Phrase message) {
        var expected = Phrase.of("a text of at most %d characters that says why", Order.LONGEST_REASON);
        return new Refusal.Unacceptable(message, List.of(spot.fault(message, expected)));
    }
}
