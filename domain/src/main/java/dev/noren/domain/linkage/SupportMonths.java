package dev.noren.domain.linkage;

import dev.noren.domain.time.Deadline;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The months of a support and the reports on them (LINKACT-Q13). That they are monthly, from the month in which support
 * starts, is ours.
 *
 * @param until the last month to be reported
 * @param from the first one; empty before support starts
 * @param reports those that are in
 * @param reminded those of whose report the company was told that it is due
 */
record SupportMonths(
        YearMonth until, Optional<YearMonth> from, Map<YearMonth, CaseReport> reports, Set<YearMonth> reminded) {

    static SupportMonths until(YearMonth last) {
        return new SupportMonths(last, Optional.empty(), Map.of(), Set.of());
    }

    /** The months to be reported, in order; none where support starts after the last of them. */
    List<YearMonth> all() {
        return from.stream()
                .flatMap(first -> Stream.iterate(first, month -> !month.isAfter(until), month -> month.plusMonths(1)))
                .toList();
    }

    /** The months reported. */
    Set<YearMonth> reported() {
        return reports.keySet();
    }

    boolean complete() {
        return reported().containsAll(all());
    }

    /** The months not yet reported, over or not. */
    Stream<YearMonth> open() {
        return all().stream().filter(month -> !reported().contains(month));
    }

    /** The first day on which a month is over, and can be reported. */
    static LocalDate reportable(YearMonth month) {
        return month.plusMonths(1).atDay(1);
    }

    /** The months over and not yet reported. */
    List<YearMonth> due(YearMonth now) {
        return open().filter(month -> month.isBefore(now)).toList();
    }

    /** From when on the first report that is not in is due: its month is over. */
    Optional<Instant> firstDue(ZoneId zone) {
        return all().stream()
                .filter(month -> !reported().contains(month))
                .findFirst()
                .map(month -> new Deadline(month.atEndOfMonth(), zone).end());
    }

    /** A month of whose report the company is to be told, and when. */
    record Reminder(YearMonth month, Instant at) {}

    /** The reminders still to go: on the first day of the following month, at 09:00. */
    Stream<Reminder> reminders(ZoneId zone) {
        return open().filter(month -> !reminded.contains(month))
                .map(month -> new Reminder(month, new Deadline(month.atEndOfMonth(), zone).told()));
    }

    SupportMonths startingIn(YearMonth first) {
        return new SupportMonths(until, Optional.of(first), reports, reminded);
    }

    SupportMonths withReport(YearMonth month, CaseReport report) {
        var all = new HashMap<>(reports);
        all.put(month, report);
        return new SupportMonths(until, from, Map.copyOf(all), reminded);
    }

    SupportMonths withReminder(YearMonth month) {
        return new SupportMonths(until, from, reports, with(reminded, month));
    }

    /** Taken up again: of what should have been told by now, nothing is told any more (8.7). */
    SupportMonths resumed(ZoneId zone, Instant at) {
        var past = reminders(zone)
                .filter(reminder -> !reminder.at().isAfter(at))
                .map(Reminder::month)
                .toList();
        var all = new HashSet<>(reminded);
        all.addAll(past);
        return new SupportMonths(until, from, reports, Set.copyOf(all));
    }

    private static Set<YearMonth> with(Set<YearMonth> months, YearMonth more) {
        var all = new HashSet<>(months);
        all.add(more);
        return Set.copyOf(all);
    }
}
