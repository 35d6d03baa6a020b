package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.followthrough.figure.PartialDate;
import org.followthrough.figure.Period;
import org.jspecify.annotations.Nullable;

/// Tells a random story, always the same for the same seed, that breaks no rule of the design: deals with parts,
/// shares, overlaps, replacements, reversals and levels, promises that are raised, cut and withdrawn.
final class Stories {

    static final LocalDate FIRST = LocalDate.of(2024, 10, 1);
    private static final int DAYS = 400;

    private final Random random;
    private final Story story = new Story();
    private final List<String> deals = new ArrayList<>();
    private final List<String> commitments = new ArrayList<>();

    private Stories(long seed) {
        random = new Random(seed);
    }

    static Story of(long seed) {
        return new Stories(seed).tell();
    }

    private Story tell() {
        story.source("early", "2025-01-15")
                .source("late", "2025-09")
                .party("group", null)
                .party("daughter", "group");
        story.rate(Story.EUR, Story.USD, "1.04", "2024-01-02").rate(Story.EUR, Story.USD, "1.2", "2025-06-02");
        story.benchmark("rule", "5 MW", "USD 100", "2025-02-01");
        repeat(4, this::commitment);
        repeat(9, this::deal);
        overlap();
        if (deals.size() > 2 && random.nextBoolean()) {
            story.replaces(deals.getLast(), deals.getFirst());
        }
        story.claim(
                "claim",
                random.nextBoolean() ? "group" : null,
                any(Basis.values()),
                any(ClaimedStage.values()),
                random.nextBoolean() ? Period.ALWAYS : new Period(PartialDate.of("2025"), PartialDate.of("2025-08")),
                figure(false));
        return story;
    }

    private void commitment() {
        var key = "c" + commitments.size();
        var parent = commitments.isEmpty() || random.nextInt(3) > 0 ? null : any(commitments);
        var open = random.nextInt(3) == 0;
        story.commitment(
                key,
                random.nextInt(6) == 0 ? CommitmentKind.BUDGET : CommitmentKind.PLEDGE,
                parent,
                open ? null : "2025-01",
                open ? null : any("2025-06", "2026", "2029-01"));
        commitments.add(key);
        story.said(key, StatementKind.ANNOUNCED, day(), figure(true));
        repeat(4, () -> statement(key));
    }

    private void statement(String key) {
        support();
        var kind = any(StatementKind.values());
        if (kind == StatementKind.DELAYED) {
            story.delayed(key, day(), "2031");
        } else if (kind == StatementKind.RAISED || kind == StatementKind.REDUCED && random.nextBoolean()) {
            story.said(key, kind, day(), figure(true));
        } else {
            story.said(key, kind, day());
        }
    }

    private void deal() {
        var key = "d" + deals.size();
        var whole = deals.isEmpty() || random.nextInt(4) > 0 ? null : any(deals);
        story.terms(key, any(Nature.CAPITAL, Nature.LOAN), whole, any("group", "daughter"));
        deals.add(key);
        if (random.nextInt(5) > 0) {
            var towards = random.nextBoolean() ? null : any(commitments.isEmpty() ? List.of("c0") : commitments);
            story.attributed(
                    key,
                    any(Basis.values()),
                    any("1", "1", "0.5", "0.125", "0"),
                    commitments.isEmpty() ? null : towards,
                    random.nextInt(4) == 0 ? "2025-02-01" : null,
                    random.nextInt(4) == 0 ? "2025-08" : null);
        }
        repeat(7, () -> milestone(key));
    }

    private void milestone(String key) {
        support();
        var kind = any(MilestoneKind.values());
        switch (kind) {
            case PLANNED -> story.planned(key, day(), any(Stage.AGREED, Stage.REALISED), "2026");
            case PAUSED, CANCELLED, DISPUTED -> story.step(key, kind, day());
            case REALISED -> step(key, kind, random.nextInt(3) == 0 ? figure(false) + " to date" : figure(false));
            case PROPOSED, AGREED, EXTENDED, RESTATED, UNDERWAY, REVERSED -> step(key, kind, figure(true));
        }
    }

    private void step(String key, MilestoneKind kind, String figure) {
        switch (random.nextInt(4)) {
            case 0 -> story.step(key, kind, day());
            case 1 -> story.step(key, kind, day(), figure, random.nextInt(90) + " MW");
            default -> story.step(key, kind, day(), figure);
        }
    }

    /// Roots only, so that no part is in an overlap; two of them in one.
    private void overlap() {
        var roots = new ArrayList<String>();
        for (var terms : story.facts().deals().values()) {
            if (terms.partOf() == null) {
                roots.add(terms.key());
            }
        }
        if (roots.size() > 1) {
            var share = any(Share.MAYBE, Story.share("0.25", "0.5", "1"), Story.share("1", "1", "1"));
            story.overlap("overlap", share, roots.getFirst(), roots.getLast());
        }
        var counted = new ArrayList<String>();
        for (var terms : story.facts().commitments().values()) {
            if (terms.partOf() == null) {
                counted.add(terms.key());
            }
        }
        if (counted.size() > 1) {
            story.overlapOfCommitments("promises", Share.MAYBE, counted.getFirst(), counted.getLast());
        }
    }

    private void support() {
        story.evidence(any(Evidence.values())).citing(any("paper", "early", "late"));
    }

    private String figure(boolean maybeYearly) {
        var unit = random.nextInt(5) == 0 ? any("EUR", "GBP") : "USD";
        var low = 1 + random.nextInt(50);
        var high = low + random.nextInt(50);
        return switch (random.nextInt(maybeYearly ? 7 : 5)) {
            case 0 -> "at least %s %d".formatted(unit, low);
            case 1 -> "up to %s %d".formatted(unit, high);
            case 2 -> "between %s %d and %d".formatted(unit, low, high);
            case 3 -> "about %s %d".formatted(unit, low);
            case 4 -> "%s %d.5".formatted(unit, low);
            case 5 -> "%s %d a year".formatted(unit, low);
            default -> "%s %d a year for 3 years".formatted(unit, low);
        };
    }

    private String day() {
        var day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(6)) {
            case 0 -> day.toString().substring(0, 7);
            case 1 -> "2025";
            default -> day.toString();
        };
    }

    private void repeat(int most, Runnable what) {
        for (var times = random.nextInt(most + 1); times > 0; times--) {
            what.run();
        }
    }

    @SafeVarargs
    private final <T extends @Nullable Object> T any(T... all) {
        return all[random.nextInt(all.length)];
    }

    private String any(List<String> all) {
        return all.get(random.nextInt(all.size()));
    }
}
