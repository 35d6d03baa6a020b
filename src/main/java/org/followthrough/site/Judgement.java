package org.followthrough.site;

import org.followthrough.tally.Verdict;

/// A verdict as it is shown.
///
/// @param tone for its mark: one of `good`, `bad`, `open`
record Judgement(String label, String meaning, String tone) {

    static String tone(Verdict verdict) {
        return switch (verdict) {
            case FULFILLED, ON_PACE -> "good";
            case WITHDRAWN, EXPIRED, NOT_STARTED, STALLED, BEHIND -> "bad";
            case UNDISCLOSED, FULFILLED_AFTER_CUT, NOT_RECORDED, OPEN_ENDED -> "open";
        };
    }
}
