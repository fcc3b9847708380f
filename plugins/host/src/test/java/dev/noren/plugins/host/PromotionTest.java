package dev.noren.plugins.host;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Deck23;
import dev.noren.domain.edition.Offer;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Words;
import dev.noren.domain.product.Category;
import dev.noren.domain.product.Prefecture;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.promotion.Activity;
import dev.noren.domain.promotion.ActivityKind;
import dev.noren.domain.promotion.Material;
import dev.noren.domain.promotion.ProductFinding;
import dev.noren.domain.promotion.PromotionPlan;
import dev.noren.domain.promotion.SalesFigures;
import dev.noren.domain.time.Window;
import dev.noren.plugins.host.made.PluginJar;
import dev.noren.plugins.host.made.PluginSource;
import dev.noren.ports.driven.Buyers.Fault;
import dev.noren.ports.driven.Buyers.Opening;
import dev.noren.ports.driven.Buyers.Proposal;
import dev.noren.ports.driven.Buyers.Reading;
import dev.noren.ports.driven.Buyers.ReportFile;
import dev.noren.ports.driven.Buyers.State;
import dev.noren.ports.form.sheet.CellFault;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a plug-in is asked, and what of its answers reaches the kernel. */
class PromotionTest {

    private static final ClassLoader NOTHING_BUILT_IN = new ClassLoader(PromotionTest.class.getClassLoader()) {};
    private static final LocalDate FIRST = LocalDate.of(2024, 11, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 11, 30);
    private static final Map<String, Facts> PONZU = Map.of(
            "ponzu",
            Facts.of(ProductFacts.NAME, "柚子ポン酢", ProductFacts.CATEGORY, Category.FOOD)
                    .with(ProductFacts.PREFECTURE, Prefecture.KOCHI)
                    .with(ProductFacts.STORAGE, ProductFacts.Storage.CHILLED)
                    .with(ProductFacts.MINIMUM_ORDER_CASES, 3L)
                    .with(ProductFacts.CERTIFICATES, List.of("FDA"))
                    .with(ProductFacts.SELLABLE_IN, List.of("KR")));

    @TempDir
    Path folder;

    private Optional<PluginHost> host = Optional.empty();

    @AfterEach
    void close() {
        host.ifPresent(PluginHost::close);
    }

    private PluginHost with(String members) {
        PluginJar.of(PluginSource.of("cafe").having(members)).into(folder, "cafe.jar");
        var opened =
                PluginHost.open(NOTHING_BUILT_IN, Optional.of(folder), Duration.ofSeconds(10), InstantSource.system());
        host = Optional.of(opened);
        return opened;
    }

    private static List<String> says(Proposal<?> proposal) {
        return proposal.faults().stream().map(Fault::says).map(Words::en).toList();
    }

    private static Opening opening() {
        return new Opening(
                Seasons.MALL_2024, Window.of(FIRST, LAST), List.of("sns-post"), Optional.of("affiliate"), PONZU);
    }

    @Test
    void terms_are_the_partners() {
        var proposal = with("""
                public Optional<Terms> terms(Season season) {
                    return Optional.of(new Terms(
                            LocalDate.of(2024, 9, 20), LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30),
                            List.of(new Offer("sns-post", Text.of("投稿", "Post"), 60000, 30000, true,
                                    LocalDate.of(2024, 9, 27), 14, List.of("views")))));
                }
                """).partner("cafe", Seasons.MALL_2024);

        assertThat(proposal.faults()).isEmpty();
        assertThat(proposal.value())
                .contains(new Partner(
                        LocalDate.of(2024, 9, 20),
                        Window.of(FIRST, LAST),
                        List.of(new Offer(
                                "sns-post", 60_000, 30_000, LocalDate.of(2024, 9, 27), 14, 0, List.of("views")))));
    }

    @Test
    void a_buyer_without_dates_of_its_own_is_no_partner_and_that_is_no_fault() {
        var proposal = with("").partner("cafe", Seasons.MALL_2024);

        assertThat(proposal).isEqualTo(new Proposal<>(Optional.empty(), List.of()));
    }

    @Test
    void terms_out_of_bounds_are_a_fault_and_stand_against_the_plug_in() {
        var asked = with("""
                public Optional<Terms> terms(Season season) {
                    return Optional.of(new Terms(
                            LocalDate.of(2024, 9, 20), LocalDate.of(2024, 11, 1), LocalDate.of(2024, 11, 30),
                            List.of(new Offer("sns-post", Text.of("投稿", "Post"), 60000, 60001, true,
                                    LocalDate.of(2024, 9, 27), 14, List.of()))));
                }
                """);
        var proposal = asked.partner("cafe", Seasons.MALL_2024);

        assertThat(proposal.value()).isEmpty();
        assertThat(says(proposal)).singleElement().asString().contains("60001");
        assertThat(asked.plugins()).singleElement().satisfies(cafe -> {
            assertThat(cafe.state()).isEqualTo(State.READY);
            assertThat(cafe.faults()).isEqualTo(proposal.faults());
            assertThat(cafe.tally().calls()).isEqualTo(2);
            assertThat(cafe.tally().faults()).isEqualTo(1);
        });
    }

    @Test
    void findings_are_about_each_product_as_the_plug_in_needs_it() {
        var proposal = with("""
                public List<Finding> findings(Product product, Season season) {
                    return List.of(new Finding(Finding.Weight.ADVISED, List.of("DECK23-BUY-5"),
                            Text.of("情報", product + " " + season.edition())));
                }
                """).findings("cafe", Seasons.MALL_2024, PONZU);

        assertThat(proposal.faults()).isEmpty();
        assertThat(proposal.value().orElseThrow()).singleElement().satisfies(finding -> {
            assertThat(finding.product()).isEqualTo("ponzu");
            assertThat(finding.weight()).isEqualTo(ProductFinding.Weight.ADVISED);
            assertThat(finding.because()).containsExactly(Deck23.BUY_5);
            assertThat(finding.says().en())
                    .contains("id=ponzu", "柚子ポン酢", "[food]", "[Kochi]", "[chilled]", "OptionalLong[3]", "[FDA]", "[KR]")
                    .endsWith(" japan-mall-2024");
        });
    }

    @Test
    void a_plan_is_the_kernels_own_and_what_is_out_of_bounds_is_left_out() {
        var proposal = with("""
                public Plan plan(Participation opens) {
                    var late = opens.promotionTo().plusDays(1);
                    return new Plan(
                            List.of(Activity.of(Activity.Kind.POST, opens.promotionTo(), "shop", Text.of("投稿", "Post"))
                                            .under(opens.options().get(0))
                                            .showing(List.of("ponzu"))
                                            .at(java.net.URI.create("https://www.cafe.example/ponzu")),
                                    Activity.of(Activity.Kind.AD, late, "shop", Text.of("広告", "Ad")),
                                    Activity.of(Activity.Kind.FEATURE_PAGE, opens.promotionFrom(), "shop",
                                            Text.of("特集", "Feature of " + opens.track().get())).until(opens.promotionTo())),
                            List.of(new Material("photos", Text.of("写真", "Photos"), opens.promotionFrom(), Optional.empty())));
                }
                """).plan("cafe", opening());

        var shop = new Words("店", "Shop");
        assertThat(proposal.value())
                .contains(new PromotionPlan(
                        List.of(
                                new Activity(
                                        ActivityKind.FEATURE_PAGE,
                                        FIRST,
                                        Optional.of(LAST),
                                        shop,
                                        new Words("特集", "Feature of affiliate"),
                                        Optional.empty(),
                                        List.of(),
                                        Optional.empty()),
                                new Activity(
                                        ActivityKind.POST,
                                        LAST,
                                        Optional.empty(),
                                        shop,
                                        new Words("投稿", "Post"),
                                        Optional.of("sns-post"),
                                        List.of("ponzu"),
                                        Optional.of("https://www.cafe.example/ponzu"))),
                        List.of(new Material("photos", new Words("写真", "Photos"), FIRST, Optional.empty()))));
        assertThat(says(proposal)).singleElement().asString().contains("2024-12-01");
    }

    private static final String READER = """
            public Optional<ReportReader> reportReader() {
                return Optional.of(new ReportReader() {
                    public ReportFormat format() { return new ReportFormat(java.nio.charset.StandardCharsets.UTF_8, ';', Optional.empty()); }
                    public SalesReport read(Sheet sheet, List<Product> products) throws ReportException {
                        if (!sheet.at(1, 1).equals("JAN")) {
                            throw new ReportException(List.of(new ReportException.Fault(1, 1, Text.of("JANがない", "no JAN"))));
                        }
                        return SalesReport.of(List.of(new SalesReport.Line(products.get(0).id(), "KRW",
                                Map.of("amount", Long.parseLong(sheet.at(2, 2))))));
                    }
                    public List<ReportSample> samples() { return List.of(); }
                });
            }
            """;

    private static ReportFile file(String text) {
        return new ReportFile("sales.csv", text.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void a_report_is_read_or_every_place_is_told_and_neither_is_a_fault_of_the_plug_in() {
        var asked = with(READER);

        assertThat(asked.report("cafe", file("JAN;amount\n49;1200"), PONZU))
                .isEqualTo(Proposal.of(new Reading.Read(new SalesFigures(
                        Map.of(),
                        List.of(new SalesFigures.Line("ponzu", Optional.of("KRW"), Map.of("amount", 1200L)))))));
        assertThat(asked.report("cafe", file("EAN;amount"), PONZU))
                .isEqualTo(Proposal.of(
                        new Reading.Unreadable(List.of(new CellFault(1, 1, new Words("JANがない", "no JAN"))))));
        assertThat(asked.report("cafe", file(""), PONZU).value().orElseThrow()).isInstanceOf(Reading.Unreadable.class);
        assertThat(asked.plugins().getFirst().isFaulty()).isFalse();
    }

    @Test
    void a_reader_that_fails_is_a_fault() {
        var asked = with(READER);
        var proposal = asked.report("cafe", file("JAN;amount\n49;many"), PONZU);

        assertThat(proposal.value()).isEmpty();
        assertThat(says(proposal))
                .containsExactly("threw an exception: java.lang.NumberFormatException: For input string: \"many\"");
        assertThat(asked.plugins().getFirst().isFaulty()).isTrue();
    }

    @Test
    void a_plug_in_that_reads_no_reports_says_so_and_is_not_faulty() {
        var asked = with("");

        assertThat(says(asked.report("cafe", file("x"), PONZU))).containsExactly("reads no reports");
        assertThat(asked.plugins().getFirst().isFaulty()).isFalse();
    }

    /** Values whose types a plug-in has cheated about, nulls, and values that are code. */
    @Test
    void what_is_no_proposal_at_all_is_a_fault() {
        var asked = with("""
                static <T> T cheat(Object any) { @SuppressWarnings("unchecked") T cheated = (T) any; return cheated; }
                public Optional<Terms> terms(Season season) { return null; }
                public List<Finding> findings(Product product, Season season) { return cheat(List.of("no finding")); }
                public Plan plan(Participation opens) { return new Plan(cheat(List.of(1, 2)), List.of()); }
                public Optional<ReportReader> reportReader() {
                    return Optional.of(new ReportReader() {
                        public ReportFormat format() { return ReportFormat.USUAL; }
                        public SalesReport read(Sheet sheet, List<Product> products) {
                            return SalesReport.of(List.of(new SalesReport.Line("ponzu", "", cheat(Map.of("views", "many")))));
                        }
                        public List<ReportSample> samples() { return List.of(); }
                    });
                }
                """);

        assertThat(says(asked.partner("cafe", Seasons.MALL_2024))).hasSize(1);
        assertThat(says(asked.findings("cafe", Seasons.MALL_2024, PONZU))).isNotEmpty();
        assertThat(says(asked.plan("cafe", opening()))).isNotEmpty();
        assertThat(says(asked.report("cafe", file("x"), PONZU))).isNotEmpty();
        assertThat(asked.plugins().getFirst().state()).isEqualTo(State.READY);
    }

    @Test
    void a_list_without_an_end_takes_neither_the_memory_nor_the_kernels_time() {
        var proposal = with("""
                public List<Finding> findings(Product product, Season season) {
                    return new AbstractList<>() {
                        public Finding get(int index) {
                            return new Finding(Finding.Weight.FOR, List.of(), Text.of("良", "good " + index));
                        }
                        public int size() { return Integer.MAX_VALUE; }
                    };
                }
                """).findings("cafe", Seasons.MALL_2024, PONZU);

        assertThat(proposal.value().orElseThrow()).hasSize(50);
        assertThat(proposal.faults()).hasSize(1);
    }
}
