package org.followthrough.site;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.figure.Unit;
import org.followthrough.tally.Amount;
import org.followthrough.tally.Dated;
import org.followthrough.tally.Explanation;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Overlap;
import org.jspecify.annotations.Nullable;

/// A number with the items, rules and facts that make it.
///
/// @param scope whose deals are counted, or `null` where there is no basis
/// @param shared whether some item counts with a share only
record ExplanationView(
        String title,
        @Nullable String scope,
        String number,
        boolean shared,
        List<Item> items,
        Exact total,
        List<Applied> rules) {

    private static final Amount UNDISCLOSED = new Amount(BigDecimal.ZERO, null, null);

    /// A rule that was applied.
    record Applied(String href, String label, String gist) {}

    /// One item.
    ///
    /// @param title leads to the page of the deal or commitment; plain text for an overlap or a claim
    /// @param what what kind of item it is, where that is not plain
    /// @param share how much of it counts
    record Item(
            Piece title,
            @Nullable String what,
            Exact amount,
            String share,
            List<Item> parts,
            List<Flagged> flags,
            List<Cited> facts) {}

    /// An amount to the last digit, so that a column adds up.
    ///
    /// @param known `false` when nobody said the amount: the three columns are then one
    record Exact(String low, String best, String high, boolean known) {}

    /// @param level the level of the bridge that the number is, or `null`: its arithmetic takes for zero what
    ///     nobody said
    static ExplanationView of(Explanation explanation, @Nullable Shown level, Facts known, Addresses addresses) {
        var unit = explanation.unit();
        var basis = explanation.basis();
        return new ExplanationView(
                LineWords.title(explanation.line(), known, addresses.language()),
                basis == null ? null : addresses.words().meaning(basis),
                level == null ? addresses.formats().text(explanation.number(), unit) : Shape.value(level),
                explanation.items().stream().anyMatch(each -> isShared(each.share())),
                items(explanation.items(), unit, known, addresses),
                exact(isUndisclosed(level) ? UNDISCLOSED : explanation.number(), unit, addresses.language()),
                explanation.rules().stream()
                        .map(rule -> new Applied(
                                addresses.method(rule),
                                addresses.words().label(rule),
                                addresses.words().meaning(rule)))
                        .toList());
    }

    private static boolean isUndisclosed(@Nullable Shown level) {
        return level != null && level.kind().equals(Shown.UNDISCLOSED);
    }

    private static List<Item> items(List<Explanation.Item> items, Unit unit, Facts known, Addresses addresses) {
        return items.stream().map(each -> item(each, unit, known, addresses)).toList();
    }

    private static Item item(Explanation.Item item, Unit unit, Facts known, Addresses addresses) {
        var share = item.share();
        return new Item(
                title(item, known, addresses),
                what(item.kind(), addresses.words()),
                exact(item.amount(), unit, addresses.language()),
                addresses.formats().percent(share == null ? BigDecimal.ONE : share),
                items(item.parts(), unit, known, addresses),
                item.flags().stream()
                        .filter(flag -> flag != Flag.UNCHECKED) // said once, of the initiative
                        .sorted()
                        .map(addresses.words()::flagged)
                        .toList(),
                Cited.of(item.facts(), known, addresses));
    }

    private static boolean isShared(@Nullable BigDecimal share) {
        return share != null && share.compareTo(BigDecimal.ONE) != 0;
    }

    private static Piece title(Explanation.Item item, Facts known, Addresses addresses) {
        return switch (item.kind()) {
            case DEAL -> new Piece(item.title(), addresses.deal(item.key()));
            case COMMITMENT -> new Piece(item.title(), addresses.commitment(item.key()));
            case OVERLAP -> Piece.plain(overlapping(item, known, addresses));
            case CLAIM -> Piece.plain(item.title());
        };
    }

    /// What may be the same, by its titles.
    private static String overlapping(Explanation.Item item, Facts known, Addresses addresses) {
        return known.of(Overlap.class).stream()
                .map(Dated::fact)
                .filter(overlap -> overlap.key().equals(item.key()))
                .findFirst()
                .map(overlap -> Stream.concat(
                                overlap.deals().stream().map(key -> Cited.deal(key, known, addresses)),
                                overlap.commitments().stream().map(key -> Cited.commitment(key, known, addresses)))
                        .map(Piece::text)
                        .reduce((one, other) -> addresses.say().and(one, other))
                        .orElse(item.title()))
                .orElse(item.title());
    }

    private static @Nullable String what(Explanation.Kind kind, Words words) {
        return switch (kind) {
            case DEAL, COMMITMENT -> null;
            case OVERLAP -> words.text(Text.OVERLAP_TAKEN);
            case CLAIM -> words.text(Text.CLAIM_ITSELF);
        };
    }

    private static Exact exact(Amount amount, Unit unit, Language language) {
        var formats = language.formats();
        var words = language.words();
        var best = amount.best();
        var high = amount.high();
        return new Exact(
                formats.exact(amount.low(), unit),
                best == null ? words.text(Text.NOT_KNOWN) : formats.exact(best, unit),
                high == null ? words.text(Text.OPEN) : formats.exact(high, unit),
                best != null);
    }
}
