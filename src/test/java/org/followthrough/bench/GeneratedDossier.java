package org.followthrough.bench;

import java.time.LocalDate;
import java.util.Random;

/// A dossier of so many deals, each with five milestones, the same each time it is made.
final class GeneratedDossier {

    private static final long SEED = 20250731;
    private static final LocalDate FIRST_DAY = LocalDate.of(2020, 1, 1);
    private static final String[] BASES = {"programme", "brand", "sponsor"};
    private static final String[] NATURES = {"capital", "service", "loan", "grant"};
    private static final String CITE = "cite: [{source: %1$s-source, at: page %2$d}]";

    private final Random random = new Random(SEED);
    private final StringBuilder text = new StringBuilder();
    private final String key;

    private GeneratedDossier(String key) {
        this.key = key;
    }

    static String of(String key, int deals) {
        return new GeneratedDossier(key).write(deals);
    }

    private String write(int deals) {
        text.append("""
                dossier: 1
                initiative: {key: %1$s, name: Generated %2$d, currency: USD, units: [USD, MW]}
                sources: [{key: %1$s-source, title: Generated, published: 2020-01-01}]
                parties: [{key: %1$s-party, name: Generated}]
                commitments:
                  - key: %1$s-pledge
                    title: Pledge
                    horizon: {from: 2020, to: 2029}
                    statements:
                      - {kind: announced, on: 2020-01-01, figures: [at least USD 500bn, 10 GW], %3$s}
                deals:
                """.formatted(key, deals, cite(0)));
        for (var deal = 0; deal < deals; deal++) {
            deal(deal);
        }
        text.append("overlaps:\n");
        for (var deal = 0; deal + 1 < deals; deal += 20) {
            text.append(
                    "  - {key: overlap-%1$d, deals: [%2$s-%1$d, %2$s-%3$d], share: {low: 0, best: 0.5, high: 1}, %4$s}\n"
                            .formatted(deal, key, deal + 1, cite(deal)));
        }
        return text.toString();
    }

    private void deal(int number) {
        var day = FIRST_DAY.plusDays(random.nextInt(1000));
        var value = 100 + random.nextInt(900);
        text.append("  - key: %s-%d\n    title: Deal %d\n    nature: %s\n"
                .formatted(key, number, number, NATURES[random.nextInt(NATURES.length)]));
        text.append("    parties: [{party: %s-party, role: customer}]\n    milestones:\n".formatted(key));
        milestone("proposed", day, "up to USD " + value + "m");
        milestone("agreed", day.plusDays(90), "USD " + value + "m, " + random.nextInt(500) + " MW");
        milestone("underway", day.plusDays(200), "");
        milestone("realised", day.plusDays(400), "USD " + value / 4 + "m");
        milestone("realised", day.plusDays(700), "USD " + value / 2 + "m to date");
        text.append("    attributions: [{towards: %s-pledge, basis: %s, %s}]\n"
                .formatted(key, BASES[random.nextInt(BASES.length)], cite(number)));
    }

    private void milestone(String kind, LocalDate day, String figures) {
        text.append("      - {kind: %s, on: %s, figures: [%s], %s}\n".formatted(kind, day, figures, cite(1)));
    }

    private String cite(int page) {
        return CITE.formatted(key, page);
    }
}
