package org.followthrough.tally;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// An announced programme, as one version of it reads.
///
/// @param names its name in further languages, by language tag
/// @param country an ISO 3166-1 code, or `null`
/// @param currency the currency in which it reports
/// @param units the units it counts in, at least one; any currency may be used where one of them is a currency
/// @param natures the natures of deal that deliver it; none means all
/// @param checked the day on which its facts were last checked, or `null`
/// @param summary a sentence on it, or `null`
public record InitiativeTerms(
        String key,
        String name,
        Map<String, String> names,
        @Nullable String country,
        Unit currency,
        List<Unit> units,
        List<Nature> natures,
        @Nullable LocalDate checked,
        @Nullable String summary) {

    public InitiativeTerms {
        names = Map.copyOf(names);
        units = List.copyOf(units);
        natures = List.copyOf(natures);
    }

    /// Whether a figure in this unit is one that the initiative counts.
    public boolean declares(Unit unit) {
        return units.contains(unit) || (unit.isCurrency() && units.stream().anyMatch(Unit::isCurrency));
    }
}
