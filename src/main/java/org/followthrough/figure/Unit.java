package org.followthrough.figure;

import java.util.Currency;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// What a figure counts: an ISO 4217 currency, `MW`, `jobs`, or another unit that an initiative declares (design §3).
/// Units are never added to each other; `GBP` and `GBP_2019` are two.
///
/// @param name a letter, then letters, digits and underscores; none of the scales `k`, `m`, `bn`, `tn`, no
///     word of the grammar, and not `GW`, which is read as 1000 `MW`: figures in them could not be read back
public record Unit(String name) implements Comparable<Unit> {

    /// The scales, which cannot be units.
    static final Set<String> SCALES = Set.of("k", "m", "bn", "tn");

    /// The words of a figure, which cannot be units either.
    static final Set<String> WORDS =
            Set.of("a", "and", "at", "up", "between", "about", "estimated", "best", "from", "to", "for");

    private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,39}");
    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .filter(code -> !code.startsWith("XX") && !code.equals("XTS"))
            .collect(Collectors.toUnmodifiableSet());

    public Unit {
        if (name.equals("GW")) {
            throw new Unreadable(name, Phrase.of("is not a unit"), Phrase.of("MW, of which a GW is 1000"));
        }
        if (!NAME.matcher(name).matches() || SCALES.contains(name) || WORDS.contains(name)) {
            throw new Unreadable(
                    name,
                    Phrase.of("is not a unit"),
                    Phrase.of("an ISO 4217 currency such as USD, or a name of up to 40 letters, digits and underscores"
                            + " that begins with a letter and is no scale (k, m, bn, tn) and no word of a figure"));
        }
    }

    /// Whether this is an ISO 4217 currency, so that figures in it can be converted.
    public boolean isCurrency() {
        return CURRENCIES.contains(name);
    }

    @Override
    public int compareTo(Unit other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
