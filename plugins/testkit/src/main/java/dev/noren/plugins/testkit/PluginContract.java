package dev.noren.plugins.testkit;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import dev.noren.plugins.host.loading.Label;
import dev.noren.plugins.spi.Plugin;
import dev.noren.plugins.spi.PromotionPlugin;
import dev.noren.plugins.spi.SpiVersion;
import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TimeZone;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

/**
 * What every plug-in keeps to, so that the kernel takes it and what it proposes. An author extends it and says which plug-in
 * is meant:
 *
 * <pre>{@code
 * class TeaHouseTest extends PluginContract {
 *     @Override
 *     protected PromotionPlugin plugin() {
 *         return new TeaHouse();
 *     }
 * }
 * }</pre>
 *
 * <p>It asks the plug-in for editions of several shapes, products of every category and of none, and participations on every
 * track and with every option. A plug-in that reads reports is given its own samples, and sheets made from them in which
 * something is broken. Each failure tells all that was found, and how to mend it.
 */
@Execution(ExecutionMode.SAME_THREAD)
@ResourceLock(Resources.LOCALE)
@ResourceLock(Resources.TIME_ZONE)
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class PluginContract {

    private static final String SAME =
            "keep nothing from call to call; take lists in an order that is written down, since sets and maps have none";

    private final Complaints complaints = new Complaints();

    protected PluginContract() {}

    /** The plug-in that is meant, made anew. */
    protected abstract PromotionPlugin plugin();

    @Test
    void it_says_its_id_its_version_and_with_which_versions_of_the_interface_it_works() {
        var mark = Optional.ofNullable(plugin().getClass().getAnnotation(Plugin.class));
        if (mark.isEmpty()) {
            complaints.add(plugin().getClass().getName() + " is not annotated with @Plugin");
        }
        mark.ifPresent(each -> Label.of(each).faults(SpiVersion.CURRENT).forEach(fault -> complaints.add(fault.en())));
        complaints.check(
                "The plug-in does not say what must be known of it",
                "write @Plugin(id = \"tea-house\", version = \"1.0.0\", spi = \"[1.0,2.0)\") on its class; the interface is of version "
                        + SpiVersion.CURRENT);
    }

    @Test
    void it_is_named_under_meta_inf_services() throws IOException {
        var type = plugin().getClass();
        var file = "META-INF/services/" + PromotionPlugin.class.getName();
        boolean named = false;
        for (var url : Collections.list(type.getClassLoader().getResources(file))) {
            try (var entry = url.openStream()) {
                named |= new String(entry.readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> line.replaceFirst("#.*", "").strip())
                        .anyMatch(type.getName()::equals);
            }
        }
        if (!named) {
            complaints.add("no " + file + " names " + type.getName());
        }
        complaints.check(
                "The plug-in cannot be found", "put a line with the name of its class into src/main/resources/" + file);
    }

    @Test
    void it_can_be_made_without_anything() {
        var type = plugin().getClass();
        if (!Modifier.isPublic(type.getModifiers())) {
            complaints.add(type.getName() + " is not public");
        }
        if (type.isMemberClass() && !Modifier.isStatic(type.getModifiers())) {
            complaints.add(type.getName() + " is an inner class, which needs an instance of the outer one");
        }
        if (Stream.of(type.getConstructors()).noneMatch(each -> each.getParameterCount() == 0)) {
            complaints.add(type.getName() + " has no public constructor without parameters");
        }
        complaints.check(
                "The plug-in cannot be made", "make the class public, with a public constructor that takes nothing");
    }

    @Test
    void it_reads_no_clock() {
        reachesNot(
                Reach.CLOCK,
                "The plug-in reads the clock",
                "take days from the Season or the Participation that comes in; what is proposed may not depend on when it is asked");
    }

    @Test
    void it_leaves_nothing_to_chance() {
        reachesNot(
                Reach.CHANCE,
                "The plug-in leaves something to chance",
                "propose the same for the same season, product or participation");
    }

    @Test
    void it_has_no_threads_of_its_own() {
        reachesNot(Reach.THREADS, "The plug-in uses threads", "do the work in the method that is called; it is short");
    }

    @Test
    void it_does_not_go_to_the_network() {
        reachesNot(
                Reach.NETWORK,
                "The plug-in goes to the network",
                "write what it needs to know into the plug-in; java.net.URI is fine for links");
    }

    @Test
    void it_does_not_touch_files() {
        reachesNot(
                Reach.FILES,
                "The plug-in touches files",
                "the host opens reports and hands over their cells; what else it needs is written into the plug-in");
    }

    @Test
    void it_does_not_look_at_its_surroundings() {
        reachesNot(
                Reach.SURROUNDINGS,
                "The plug-in looks at what surrounds it, or changes it",
                "name the language and the zone that are meant, as in Locale.ROOT; print nothing, and read no properties");
    }

    private void reachesNot(Reach reach, String title, String howToMendIt) {
        OwnClasses.of(plugin().getClass()).complainOf(reach, complaints);
        complaints.check(title, howToMendIt);
    }

    @Test
    void it_keeps_no_state() {
        var plugin = plugin();
        new KeptState(OwnClasses.of(plugin.getClass()), complaints)
                .complain(Stream.concat(Stream.of(plugin), Samples.reader(plugin).stream()));
        complaints.check(
                "The plug-in keeps state, though one instance is called by several threads at once",
                "make fields final, and hold what List.of, Set.of, Map.of or their copyOf give");
    }

    @Test
    void it_answers_the_same_each_time() {
        var plugin = plugin();
        var first = new Interview(plugin).all();
        same(first, new Interview(plugin).all(), "the second time");
        same(first, new Interview(plugin()).all(), "another instance");
        complaints.check("The plug-in does not answer the same each time", SAME);
    }

    @Test
    void it_answers_the_same_in_another_language_and_time_zone() {
        var locale = Locale.getDefault();
        var zone = TimeZone.getDefault();
        var here = new Interview(plugin()).all();
        try {
            for (var tag :
                    new String[] {"ar-EG-u-nu-arab", "tr-TR", "th-TH-u-ca-buddhist-nu-thai", "ja-JP-u-ca-japanese"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                TimeZone.setDefault(TimeZone.getTimeZone(tag.startsWith("ar") ? "Pacific/Kiritimati" : "Pacific/Niue"));
                same(here, new Interview(plugin()).all(), "under the default language " + tag);
            }
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        complaints.check(
                "The plug-in answers otherwise in another language or time zone",
                "name the language: String.format(Locale.ROOT, …), toLowerCase(Locale.ROOT), DateTimeFormatter.ofPattern(…, Locale.ROOT)");
    }

    @Test
    void it_answers_the_same_when_it_is_started_anew() {
        Retelling.compare(plugin().getClass(), new Interview(plugin()).all(), complaints);
        complaints.check("The plug-in answers otherwise after a new start", SAME);
    }

    private void same(List<Asked<?>> first, List<Asked<?>> second, String when) {
        for (int i = 0; i < Math.min(first.size(), second.size()); i++) {
            var before = first.get(i).outcome();
            var after = second.get(i).outcome();
            if (!before.equals(after)) {
                complaints.add(
                        "came out otherwise " + when,
                        first.get(i).question() + ", first with " + Told.shortened(before) + ", then with "
                                + Told.shortened(after));
            }
        }
    }

    @Test
    void it_leaves_no_thread_behind() {
        LiveThreads.complain(() -> new Interview(plugin()).all(), complaints);
        complaints.check("The plug-in leaves threads behind", "do the work in the method that is called; it is short");
    }

    @Test
    void its_buyer_is_in_order() {
        var asked = new Interview(plugin()).buyer();
        asked.answered(
                complaints,
                buyer -> Inspections.complain(asked.question(), Inspections.KERNEL.buyer(buyer), complaints));
        complaints.check("The buyer is not in order", "see the docstrings of Buyer, Channel and Categories");
    }

    @Test
    void its_terms_lie_within_the_edition() {
        new Interview(plugin())
                .terms((season, asked) -> asked.answered(
                        complaints,
                        terms -> Inspections.complain(
                                asked.question(), Inspections.KERNEL.terms(terms, season), complaints)));
        complaints.check(
                "The terms are not in order",
                "reckon every day from season.from() and season.to(); where a season is too short, answer Optional.empty()");
    }

    @Test
    void its_findings_are_in_order() {
        new Interview(plugin())
                .findings()
                .forEach(asked -> asked.answered(
                        complaints,
                        findings -> Inspections.complain(
                                asked.question(), Inspections.KERNEL.findings(findings), complaints)));
        complaints.check(
                "The findings are not in order",
                "answer List.of() where the buyer thinks nothing; whatever is not known of a product is an empty Optional");
    }

    @Test
    void its_plans_are_about_their_participations() {
        var interview = new Interview(plugin());
        var buyer = Inspections.KERNEL.buyer(interview.buyer().answer()).usable();
        assumeTrue(buyer.isPresent(), "plans are inspected once the buyer is in order");
        interview.plans((participation, asked) -> asked.answered(
                complaints,
                plan -> Inspections.complain(
                        asked.question(),
                        Inspections.KERNEL.plan(plan, participation, buyer.orElseThrow()),
                        complaints)));
        complaints.check(
                "The plans are not in order",
                "take days, options and products from the participation, and channels from the buyer; in China a link stays on"
                        + " its own platform (DECK23-CN-4)");
    }

    @Test
    void everything_is_said_in_japanese_and_in_english() {
        var interview = new Interview(plugin());
        var sentences = new Sentences(new Languages(complaints));
        interview.buyer().ifAnswered(sentences::of);
        interview.terms((season, asked) -> asked.ifAnswered(terms -> terms.ifPresent(sentences::of)));
        interview.findings().forEach(asked -> asked.ifAnswered(sentences::of));
        interview.plans((participation, asked) -> asked.ifAnswered(sentences::of));
        Samples.opened(plugin(), new Complaints()).stream()
                .flatMap(sample -> new ReaderChecks(sample, new Complaints()).faults())
                .forEach(sentences::of);
        complaints.check("Something is not said in both languages", "write Text.of(\"日本語\", \"English\")");
    }

    @Test
    void its_report_reader_reads_its_own_samples() {
        assumeReader();
        Samples.opened(plugin(), complaints).forEach(sample -> new ReaderChecks(sample, complaints).readsTheSample());
        complaints.check(
                "The report reader does not read its own samples",
                "put the file beside the plug-in's class in src/main/resources, and say in samples() what is in it");
    }

    @Test
    void its_report_reader_turns_down_text_where_a_number_belongs() {
        eachSample(checks -> checks.turnsDownFigures("???"));
        checkPlaces("The report reader takes text for a number");
    }

    @Test
    void its_report_reader_turns_down_negative_figures() {
        eachSample(checks -> checks.turnsDownFigures("-7654321"));
        checkPlaces("The report reader takes negative figures");
    }

    @Test
    void its_report_reader_turns_down_figures_beyond_all_bounds() {
        eachSample(checks -> checks.turnsDownFigures("98765432109876543210"));
        checkPlaces("The report reader takes figures that are too large");
    }

    @Test
    void its_report_reader_turns_down_a_sheet_without_a_column() {
        eachSample(ReaderChecks::turnsDownMissingColumns);
        checkPlaces("The report reader takes a sheet without a column that it needs");
    }

    @Test
    void its_report_reader_turns_down_rows_about_unknown_products() {
        eachSample(ReaderChecks::turnsDownUnknownProducts);
        checkPlaces("The report reader takes rows about products that are unknown");
    }

    @Test
    void its_report_reader_turns_down_or_adds_a_row_that_comes_twice() {
        eachSample(ReaderChecks::turnsDownRowsThatComeTwice);
        checkPlaces("The report reader drops rows that come twice");
    }

    @Test
    void its_report_reader_turns_down_an_empty_sheet() {
        eachSample(ReaderChecks::turnsDownNothing);
        checkPlaces("The report reader takes an empty sheet");
    }

    @Test
    void its_report_reader_turns_down_a_sheet_that_breaks_off() {
        eachSample(ReaderChecks::turnsDownWhatBreaksOff);
        checkPlaces("The report reader takes a sheet that breaks off");
    }

    @Test
    void its_report_reader_gives_amounts_in_minor_units() {
        readSamples().forEach(sample -> new AmountChecks(sample, complaints).areInMinorUnits());
        complaints.check(
                "The report reader gives amounts that are not in minor units",
                "multiply by ten to the power of the currency's decimals: 1,234.50 CAD is 123450, 1,234 JPY is 1234; Cells.amount does so");
    }

    private void eachSample(Consumer<ReaderChecks> check) {
        readSamples().forEach(sample -> check.accept(new ReaderChecks(sample, complaints)));
    }

    /** Those that are read as they should be; broken ones are made from them. */
    private List<Sample> readSamples() {
        assumeReader();
        var read = Samples.opened(plugin(), new Complaints()).stream()
                .filter(Sample::isRead)
                .toList();
        assumeTrue(!read.isEmpty(), "broken sheets are made once the reader reads its own samples");
        return read;
    }

    private void assumeReader() {
        var asked = Asked.of("reportReader()", plugin()::reportReader);
        assumeTrue(
                asked.answer() == null || asked.answer().isPresent(),
                "the plug-in reads no reports: figures are given by hand");
    }

    private void checkPlaces(String title) {
        complaints.check(
                title,
                "throw a ReportException with one Fault for each place, by row and column from 1; Cells and ReportTable of the"
                        + " interface do so");
    }
}
