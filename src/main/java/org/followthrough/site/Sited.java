package org.followthrough.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.followthrough.tally.DealTally;
import org.followthrough.tally.Site;

/// A place that can be shown on a map, with the deal that it is of.
record Sited(Site site, BigDecimal latitude, BigDecimal longitude, DealTally deal) {

    /// All whose coordinates are on record.
    static List<Sited> of(List<DealTally> deals) {
        var all = new ArrayList<Sited>();
        for (var deal : deals) {
            for (var site : deal.terms().sites()) {
                if (site.latitude() != null && site.longitude() != null) {
                    all.add(new Sited(site, site.latitude(), site.longitude(), deal));
                }
            }
        }
        return all;
    }

    /// Where it is, in degrees.
    String coordinates(Language language) {
        return latitude(latitude, language) + ", " + longitude(longitude, language);
    }

    static String latitude(BigDecimal degrees, Language language) {
        var atlas = language.atlas();
        return said(degrees, language, degrees.signum() < 0 ? atlas::south : atlas::north);
    }

    static String longitude(BigDecimal degrees, Language language) {
        var atlas = language.atlas();
        return said(degrees, language, degrees.signum() < 0 ? atlas::west : atlas::east);
    }

    private static String said(BigDecimal degrees, Language language, UnaryOperator<String> side) {
        return side.apply(language.formats().plain(degrees.abs().stripTrailingZeros()));
    }
}
