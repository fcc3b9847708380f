package dev.noren.adapters.http;

import biweekly.ICalVersion;
import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.text.ICalWriter;
import biweekly.property.DateEnd;
import biweekly.property.DateStart;
import biweekly.property.RefreshInterval;
import biweekly.util.DateTimeComponents;
import biweekly.util.Duration;
import biweekly.util.ICalDate;
import dev.noren.domain.agenda.When;
import dev.noren.ports.driving.Agenda;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Date;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * An agenda as iCalendar has it (RFC 5545). The same agenda is always the same bytes: what is stamped is when its cases
 * changed.
 */
final class CalendarFeed {

    private static final String MAKER = "-//Noren//Noren//EN";
    /** How often programs should come again (ours). */
    private static final int HOURS = 6;

    private static final Pattern LINK = Pattern.compile("https?://[!-~]+");

    private final Agenda agenda;

    private CalendarFeed(Agenda agenda) {
        this.agenda = agenda;
    }

    static byte[] of(Agenda agenda) {
        return new CalendarFeed(agenda).written();
    }

    private byte[] written() {
        var calendar = new ICalendar();
        var name = "Noren " + agenda.whose().name();
        calendar.setProductId(MAKER);
        calendar.setName(name);
        calendar.setExperimentalProperty("X-WR-CALNAME", name);
        var again = new RefreshInterval(new Duration.Builder().hours(HOURS).build());
        again.setParameter("VALUE", "DURATION");
        calendar.setRefreshInterval(again);
        agenda.entries().forEach(entry -> calendar.addEvent(event(entry)));
        return FoldedLines.of(unfolded(calendar)).getBytes(StandardCharsets.UTF_8);
    }

    private VEvent event(Agenda.Entry entry) {
        var event = new VEvent();
        var changed = Date.from(entry.changed());
        var appointment = entry.appointment();
        event.setUid(entry.id() + "@noren");
        event.setDateTimeStamp(changed);
        event.setLastModified(changed);
        event.setSequence((int) Math.min(entry.version(), Integer.MAX_VALUE));
        event.setSummary(entry.summary()).setLanguage(agenda.language().toLanguageTag());
        event.setDescription(description(entry)).setLanguage(agenda.language().toLanguageTag());
        event.addCategories(appointment.occasion().word());
        appointment
                .link()
                .filter(link -> LINK.matcher(link).matches())
                .ifPresent(link ->
                        // as it stands: the library would escape it, and an address is no text
                        event.setExperimentalProperty("URL", link));
        switch (appointment.when()) {
            case When.Days days -> {
                event.setDateStart(new DateStart(day(days.first())));
                event.setDateEnd(new DateEnd(day(days.last().plusDays(1)))); // the first day that is none of them
                event.setTransparency(true); // nobody is busy all day by a deadline
            }
            case When.Moment moment -> event.setDateStart(Date.from(moment.at()));
        }
        return event;
    }

    private static ICalDate day(LocalDate day) {
        return new ICalDate(new DateTimeComponents(day.getYear(), day.getMonthValue(), day.getDayOfMonth()), false);
    }

    /** What it rests on, where its days begin and end, and of which case it is. */
    private String description(Agenda.Entry entry) {
        boolean japanese = agenda.language().equals(Locale.JAPANESE);
        var clauses = entry.appointment().because().stream()
                .map(clause -> clause.id() + (japanese ? "：" : ": ") + clause.says(agenda.language()));
        var zone = japanese ? "日付は" + entry.zone() + "によります。" : "Days are those of " + entry.zone() + ".";
        var onCase = (japanese ? "案件：" : "Case: ") + entry.onCase();
        return Stream.concat(clauses, Stream.of(zone, onCase)).collect(Collectors.joining("\n"));
    }

    private static String unfolded(ICalendar calendar) {
        var text = new StringWriter();
        try (var writer = new ICalWriter(text, ICalVersion.V2_0)) {
            writer.getVObjectWriter().getFoldedLineWriter().setLineLength(null); // it counts characters, not octets
            writer.write(calendar);
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return text.toString();
    }
}
