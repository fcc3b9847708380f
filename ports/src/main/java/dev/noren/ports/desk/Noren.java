package dev.noren.ports.desk;

import dev.noren.domain.edition.Edition;
import dev.noren.domain.life.Actor;
import dev.noren.domain.programme.Programmes;
import dev.noren.ports.desk.answer.Diary;
import dev.noren.ports.desk.answer.Explainer;
import dev.noren.ports.desk.answer.Information;
import dev.noren.ports.desk.answer.Repeats;
import dev.noren.ports.desk.answer.WhatIf;
import dev.noren.ports.desk.archive.Archive;
import dev.noren.ports.desk.archive.OpenTasks;
import dev.noren.ports.desk.archive.Register;
import dev.noren.ports.desk.archive.Settling;
import dev.noren.ports.desk.deciding.Clerk;
import dev.noren.ports.desk.deciding.Recorder;
import dev.noren.ports.desk.deciding.Routing;
import dev.noren.ports.desk.edition.EditionFiles;
import dev.noren.ports.desk.export.BackOffice;
import dev.noren.ports.desk.mail.Postbox;
import dev.noren.ports.desk.mail.SortingOffice;
import dev.noren.ports.desk.paper.Filing;
import dev.noren.ports.desk.plugin.Absentees;
import dev.noren.ports.desk.plugin.Consultation;
import dev.noren.ports.desk.plugin.Opinions;
import dev.noren.ports.driven.Buyers;
import dev.noren.ports.driven.Ids;
import dev.noren.ports.driven.Letters;
import dev.noren.ports.driven.Printer;
import dev.noren.ports.driven.Salts;
import dev.noren.ports.driven.Store;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import dev.noren.ports.form.Writer;
import java.time.Clock;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Where tools that embed the kernel begin: {@code Noren.inMemory().build()} gives a desk with the built-in editions. */
public final class Noren {

    private final Store store;
    private InstantSource clock = Clock.systemUTC();
    private Ids ids = new RisingIds(InstantSource.system());
    private Salts salts = () -> UUID.randomUUID().toString();
    private Letters letters = Letters.NONE;
    private Printer printer = Printer.NONE;
    private Buyers buyers = Buyers.NONE;
    private List<Edition> editions = EditionFiles.builtIn();
    private boolean bySelf;
    private Runnable erased = () -> {};
    private Optional<String> release = Optional.empty();

    private Noren(Store store) {
        this.store = store;
    }

    /** A kernel that keeps everything in memory. */
    public static Noren inMemory() {
        return new Noren(new InMemoryStore());
    }

    /** A kernel that keeps everything in that store; whoever built the store closes it. */
    public static Noren with(Store store) {
        return new Noren(store);
    }

    /** Where the time comes from; the system's clock unless given. */
    public Noren clock(InstantSource source) {
        this.clock = source;
        return this;
    }

    /** Where ids come from; random ones that rise with time unless given. */
    public Noren ids(Ids source) {
        this.ids = source;
        return this;
    }

    /** Where the salts of personal values come from; random ones unless given. */
    public Noren salts(Salts source) {
        this.salts = source;
        return this;
    }

    /** What puts notices into words; without it the outbox holds them without words. */
    public Noren letters(Letters writer) {
        this.letters = writer;
        return this;
    }

    /** What draws invoices and credit notes; without it there are none as PDF. */
    public Noren printer(Printer draws) {
        this.printer = draws;
        return this;
    }

    /** The buyers' plug-ins; none unless given. They are asked outside of every unit of work. */
    public Noren buyers(Buyers plugins) {
        this.buyers = plugins;
        return this;
    }

    /** The editions to begin with, in place of the built-in ones. */
    public Noren editions(List<Edition> first) {
        this.editions = List.copyOf(first);
        return this;
    }

    /** Companies may register themselves and their products; without it the secretariat alone does (section 3.0). */
    public Noren companiesRegisterThemselves() {
        this.bySelf = true;
        return this;
    }

    /** Told after somebody was erased: whoever keeps something of theirs at hand forgets it. */
    public Noren whenErased(Runnable listener) {
        this.erased = listener;
        return this;
    }

    /** Which release of the program this is, to be told in every record; nobody is told unless given. */
    public Noren release(String version) {
        this.release = Optional.of(version);
        return this;
    }

    /**
     * A desk. Editions that the store does not hold yet are published.
     *
     * @throws IllegalArgumentException where one of the editions to begin with contradicts itself
     */
    public Desk build() {
        var common = Programmes.common(bySelf);
        var archive = new Archive(Programmes.with(common));
        var settling = new Settling(store, archive);
        Arrears.catchUp(settling, archive);
        var routing = new Routing(archive, Programmes.byName(), common);
        var clerk = new Clerk(archive, routing, ids, salts, new Postbox(letters, archive), new Recorder(release));
        var information =
                new Information(archive, Programmes.byName(), Programmes.queries(), new OpenTasks(buyers::plugins));
        var register = new Register(archive);
        var answering = new FrontDesk.Answering(
                information,
                new WhatIf(archive, clerk, information),
                register,
                new Diary(archive, Programmes.kinds()),
                new Repeats(archive),
                new Explainer(settling, archive));
        var advising = new FrontDesk.Advising(
                new Consultation(settling, routing, buyers, Programmes.with(common)),
                new Opinions(settling, archive, Programmes.byName(), buyers),
                new Absentees(archive, register, buyers));
        var counters = new FrontDesk.Counters(
                new SortingOffice(settling, clock, archive),
                new BackOffice(settling, clock, archive, Programmes.kinds(), information::ranking),
                new Filing(settling, archive, printer));
        var desk = new FrontDesk(settling, clock, archive, clerk, answering, advising, counters, erased);
        var known = desk.editions().stream().map(Edition::id).toList();
        editions.stream().filter(edition -> !known.contains(edition.id())).forEach(edition -> publish(desk, edition));
        return desk;
    }

    private static void publish(Desk desk, Edition edition) {
        var with =
                Form.fields(Map.of("edition", Writer.write(Edition.SHAPE.write().apply(edition))));
        var order = Order.of(Actor.SECRETARIAT, "publish-edition", with);
        var answer = desk.submit(order).toCompletableFuture().join();
        if (answer instanceof Answer.Refused refused) {
            throw new IllegalArgumentException(edition.id() + ": " + refused.fields());
        }
    }
}
