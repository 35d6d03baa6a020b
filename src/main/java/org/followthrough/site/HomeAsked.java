package org.followthrough.site;

import java.util.Objects;
import org.followthrough.figure.Unit;
import org.followthrough.problem.ParameterReader;
import org.followthrough.tally.Verdict;
import org.followthrough.tally.Worded;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/// Which initiatives the reader wants to see.
public class HomeAsked {

    private static final int MOST_PAGES = 100_000;

    @RestQuery
    @Nullable
    String q;

    @RestQuery
    @Nullable
    String country;

    @RestQuery
    @Nullable
    String verdict;

    @RestQuery
    @Nullable
    String unit;

    @RestQuery
    @Nullable
    String party;

    @RestQuery
    @Nullable
    String sort;

    @RestQuery
    @Nullable
    String page;

    /// In which order they stand.
    enum Sort implements Worded {
        NAME,
        LATEST
    }

    Wanted read(ParameterReader reader) {
        return new Wanted(
                Objects.requireNonNullElse(q, "").strip(),
                Objects.requireNonNullElse(country, "").strip(),
                reader.wordOrNull("verdict", verdict, Verdict.class),
                reader.unit("unit", unit),
                Objects.requireNonNullElse(party, "").strip(),
                reader.word("sort", sort, Sort.class, Sort.NAME),
                reader.number("page", page, 1, MOST_PAGES, 1));
    }

    /// @param search in names, or nothing
    /// @param country its code, or nothing
    /// @param verdict on the widest basis, in the first unit in which anything was announced; or `null`
    /// @param party the key or the name of somebody who bears on it, also through a party that is theirs;
    ///     or nothing
    record Wanted(
            String search,
            String country,
            @Nullable Verdict verdict,
            @Nullable Unit unit,
            String party,
            Sort sort,
            int page) {

        /// Whether any initiative may be seen.
        boolean isOpen() {
            return search.isEmpty() && country.isEmpty() && verdict == null && unit == null && party.isEmpty();
        }

        /// What is wanted on another page, as parameters.
        String[] on(int other) {
            return new String[] {
                "q",
                search,
                "country",
                country,
                "verdict",
                verdict == null ? "" : verdict.word(),
                "unit",
                unit == null ? "" : unit.name(),
                "party",
                party,
                "sort",
                sort.word(),
                "page",
                Integer.toString(other)
            };
        }
    }
}
