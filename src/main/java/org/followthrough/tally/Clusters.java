package org.followthrough.tally;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Which deals and commitments bear on each other's amounts: wholes and parts, what overlaps, what replaces what. What
/// is in different clusters is worked out apart, so that a change is never more work because there are more deals.
final class Clusters {

    private final Map<String, String> above = new HashMap<>();

    /// The cluster of a deal.
    String ofDeal(String key) {
        return root(deal(key));
    }

    /// The cluster of a commitment.
    String ofCommitment(String key) {
        return root(commitment(key));
    }

    /// The cluster of a fact, or `null` when it bears on no single deal or commitment.
    @Nullable
    String of(Fact fact) {
        var subjects = subjects(fact);
        return subjects.isEmpty() ? null : root(subjects.getFirst());
    }

    void join(Fact fact) {
        var subjects = subjects(fact);
        subjects.forEach(each -> join(subjects.getFirst(), each));
    }

    /// What takes the place of a fact may speak of others.
    void join(Fact before, Fact after) {
        var subjects = new ArrayList<>(subjects(before));
        subjects.addAll(subjects(after));
        subjects.forEach(each -> join(subjects.getFirst(), each));
    }

    void join(DealTerms terms) {
        if (terms.partOf() != null) {
            join(deal(terms.key()), deal(terms.partOf()));
        }
    }

    private static List<String> subjects(Fact fact) {
        return switch (fact) {
            case Statement it -> List.of(commitment(it.commitment()));
            case Milestone it -> List.of(deal(it.deal()));
            case Attribution it -> List.of(deal(it.deal()));
            case Replacement it -> List.of(deal(it.deal()), deal(it.replaces()));
            case Overlap it -> {
                var subjects = new ArrayList<String>();
                it.deals().forEach(key -> subjects.add(deal(key)));
                it.commitments().forEach(key -> subjects.add(commitment(key)));
                yield subjects;
            }
            case Participation _, Claim _, Benchmark _, ExchangeRate _ -> List.of();
        };
    }

    private void join(String one, String other) {
        var root = root(one);
        var joined = root(other);
        if (!root.equals(joined)) {
            above.put(joined, root);
        }
    }

    /// Everything on the way is hung below the root at once, so that no way gets long.
    private String root(String subject) {
        var root = subject;
        for (var next = above.get(root); next != null; next = above.get(root)) {
            root = next;
        }
        for (var each = subject; !each.equals(root); ) {
            var next = above.getOrDefault(each, root);
            above.put(each, root);
            each = next;
        }
        return root;
    }

    private static String deal(String key) {
        return "deal " + key;
    }

    private static String commitment(String key) {
        return "commitment " + key;
    }
}
