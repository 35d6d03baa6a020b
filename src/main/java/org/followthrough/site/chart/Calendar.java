package org.followthrough.site.chart;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Where days stand along a line.
record Calendar(LocalDate first, LocalDate last, double from, double to) {

    private static final int MONTHS_TOLD = 30;
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100);

    double at(LocalDate day) {
        var all = ChronoUnit.DAYS.between(first, last);
        var gone = Math.clamp(ChronoUnit.DAYS.between(first, day), 0, Math.max(all, 0));
        return all <= 0 ? from : from + (to - from) * gone / all;
    }

    /// Whether ticks are told by the month, rather than the year.
    boolean isByMonth() {
        return ChronoUnit.MONTHS.between(first, last) <= MONTHS_TOLD;
    }

    /// The first days of months or years along the line, no more of them than asked for.
    List<LocalDate> ticks(int atMost) {
        return isByMonth() ? months(atMost) : years(atMost);
    }

    private List<LocalDate> months(int atMost) {
        var all = ChronoUnit.MONTHS.between(first, last) + 1;
        var every = MONTHS.stream()
                .filter(each -> all <= (long) each * atMost)
                .findFirst()
                .orElse(12);
        var begin = first.withDayOfMonth(1).withMonth((first.getMonthValue() - 1) / every * every + 1);
        return within(Stream.iterate(begin, each -> each.plusMonths(every)));
    }

    private List<LocalDate> years(int atMost) {
        var all = last.getYear() - first.getYear() + 1;
        var every =
                YEARS.stream().filter(each -> all <= each * atMost).findFirst().orElse(1000);
        var begin = LocalDate.of(Math.floorDiv(first.getYear(), every) * every, 1, 1);
        return within(Stream.iterate(begin, each -> each.plusYears(every)));
    }

    private List<LocalDate> within(Stream<LocalDate> days) {
        return new ArrayList<>(days.dropWhile(each -> each.isBefore(first))
                .takeWhile(each -> !each.isAfter(last))
                .toList());
    }
}
