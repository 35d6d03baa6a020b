package org.followthrough.editing;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.followthrough.dossier.Keys;
import org.followthrough.dossier.Spot;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Unreadable;
import org.followthrough.record.FactType;
import org.jspecify.annotations.Nullable;

/// What must be known of the record to carry out operations. Rather too much than too little: every text that could be
/// a key is taken for one.
final class Wanted {

    final Set<String> keys = new TreeSet<>();
    final Set<String> stems = new TreeSet<>();
    final Set<UUID> facts = new HashSet<>();
    final Set<LocalDate> rateDays = new HashSet<>();
    final Set<String> closing = new TreeSet<>();
    final Set<String> restoring = new TreeSet<>();
    final Set<String> changing = new TreeSet<>();
    final Set<String> patching = new TreeSet<>();
    final Set<String> counting = new TreeSet<>();
    boolean hasNamedFacts;

    static Wanted of(List<Submission> submissions) {
        var wanted = new Wanted();
        submissions.forEach(submission -> submission.operations().forEach(wanted::add));
        return wanted;
    }

    private void add(Change operation) {
        switch (operation) {
            case Change.Create each -> {
                texts(each.body());
                if (Nodes.text(each.body().at("key")) == null) {
                    stem(Nodes.text(each.body().at("title")));
                    stem(Nodes.text(each.body().at("name")));
                }
            }
            case Change.Put each -> {
                keys.add(each.key());
                count(each.kind(), each.key());
                texts(each.body());
                change(each.kind(), each.key());
            }
            case Change.Patch each -> {
                keys.add(each.key());
                patching.add(each.kind().word() + ":" + each.key());
                if (speaksOfUnits(each.body())) {
                    count(each.kind(), each.key());
                }
                texts(each.body());
                change(each.kind(), each.key());
            }
            case Change.Close each -> {
                keys.add(each.key());
                closing.add(each.kind().word() + ":" + each.key());
            }
            case Change.Restore each -> {
                keys.add(each.key());
                restoring.add(each.kind().word() + ":" + each.key());
                count(each.kind(), each.key());
                change(each.kind(), each.key());
            }
            case Change.Add each -> {
                keys.add(each.key());
                fact(each.type(), each.body());
            }
            case Change.Correct each -> {
                facts.add(each.id());
                hasNamedFacts = true;
                fact(FactType.RATE, each.body());
            }
            case Change.Retract each -> facts.add(each.id());
        }
    }

    private void count(Kind kind, String key) {
        if (kind == Kind.INITIATIVE) {
            counting.add(key);
        }
    }

    private static boolean speaksOfUnits(Spot body) {
        return body.at("units").node() != null || body.at("currency").node() != null;
    }

    private void change(Kind kind, String key) {
        changing.add(kind.word() + ":" + key);
    }

    private void fact(FactType type, Spot body) {
        texts(body);
        switch (type) {
            case OVERLAP, CLAIM, BENCHMARK -> hasNamedFacts = true;
            case RATE -> rateDay(Nodes.text(body.at("on")));
            case STATEMENT, MILESTONE, ATTRIBUTION, REPLACEMENT, PARTICIPATION -> {}
        }
    }

    private void rateDay(@Nullable String text) {
        if (text != null) {
            try {
                rateDays.add(PartialDate.of(text).lastDay());
            } catch (Unreadable unreadable) {
                // said when it is read
            }
        }
    }

    private void stem(@Nullable String title) {
        if (title != null && !Keys.stem(title).isEmpty()) {
            stems.add(Keys.stem(title));
        }
    }

    private void texts(Spot body) {
        Nodes.texts(body.node(), text -> {
            if (Keys.isKey(text.strip())) {
                keys.add(text.strip());
            }
        });
    }
}
