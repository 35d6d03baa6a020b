package org.followthrough.site;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BasisTally;
import org.followthrough.tally.Verdict;

/// Puts the bases together that share a verdict, so that the same is not said three times.
final class Verdicts {

    private Verdicts() {}

    static List<CommitmentLine.Judged> of(List<BasisTally> bases) {
        Map<Verdict, List<Basis>> byVerdict = new EnumMap<>(Verdict.class);
        for (var each : bases) {
            var verdict = each.verdict();
            if (verdict != null) {
                byVerdict.computeIfAbsent(verdict, _ -> new ArrayList<>()).add(each.basis());
            }
        }
        return byVerdict.entrySet().stream()
                .map(each -> new CommitmentLine.Judged(names(each.getValue(), bases.size()), each.getKey()))
                .toList();
    }

    private static String names(List<Basis> bases, int all) {
        return bases.size() == all
                ? "on every basis"
                : bases.stream().map(Words::within).collect(Collectors.joining(" and "));
    }
}
