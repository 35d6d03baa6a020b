package org.followthrough.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Verdict;

/// Puts the bases together that share a verdict, so that the same is not said three times.
final class Verdicts {

    private Verdicts() {}

    static List<CommitmentLine.Judged> of(List<BasisTally> bases, Language language) {
        Map<Verdict, List<Basis>> byVerdict = new EnumMap<>(Verdict.class);
        for (var each : bases) {
            var verdict = each.verdict();
            if (verdict != null) {
                byVerdict.computeIfAbsent(verdict, _ -> new ArrayList<>()).add(each.basis());
            }
        }
        return byVerdict.entrySet().stream()
                .map(each -> new CommitmentLine.Judged(
                        names(each.getValue(), bases.size(), language),
                        language.words().judgement(each.getKey())))
                .toList();
    }

    private static String names(List<Basis> bases, int all, Language language) {
        return bases.size() == all
                ? language.words().text(Text.EVERY_BASIS)
                : bases.stream()
                        .map(language.words()::within)
                        .reduce((one, other) -> language.say().and(one, other))
                        .orElse("");
    }
}
