package org.followthrough.site;

import java.util.Locale;

/// Names of countries.
final class Countries {

    private Countries() {}

    /// The English name of an ISO 3166-1 code, or the code itself when it has none.
    static String name(String code) {
        var name = Locale.of("", code).getDisplayCountry(Locale.ENGLISH);
        return name.isEmpty() ? code : name;
    }
}
