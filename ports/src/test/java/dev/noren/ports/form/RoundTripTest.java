package dev.noren.ports.form;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.buyer.BuyerFacts;
import dev.noren.domain.company.CompanyFacts;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Fee;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Partner;
import dev.noren.domain.edition.Plan;
import dev.noren.domain.fact.Schema;
import dev.noren.domain.fact.Shape;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Shown;
import dev.noren.domain.money.Money;
import dev.noren.domain.money.RefundRuling;
import dev.noren.domain.product.ProductFacts;
import dev.noren.domain.programme.Programmes;
import dev.noren.domain.terms.Consent;
import dev.noren.domain.time.Window;
import java.util.HashMap;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is written is read as the same, by every schema there is, straight from the tree and by way of canonical JSON. */
class RoundTripTest {

    private static final int ROUNDS = 60;

    static Stream<Arguments> schemas() {
        var known = Stream.of(
                named("company", CompanyFacts.SCHEMA),
                named("product", ProductFacts.SCHEMA),
                named("buyer", BuyerFacts.SCHEMA),
                named("numbers", Numbers.SCHEMA),
                named("edition", Edition.SHAPE.schema()),
                named("findings", Schema.of(Shown.FINDINGS)));
        var events = Programmes.lifecycles().stream()
                .flatMap(life -> life.shapes().stream().map(shape -> named(shape.name(), shape.schema())));
        var payloads = Programmes.lifecycles().stream().flatMap(RoundTripTest::payloads);
        return Stream.of(known, events, payloads).flatMap(each -> each);
    }

    private static Stream<Arguments> payloads(Lifecycle<?, ?> life) {
        return life.table().stream().map(row -> named(row.command(), row.carries()));
    }

    private static Arguments named(String name, Schema schema) {
        return Arguments.of(name, schema);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void what_is_written_is_read_as_the_same(String name, Schema schema) throws UnreadableException {
        var some = new RandomFacts(new Random(name.hashCode()));
        for (int round = 0; round < ROUNDS; round++) {
            var facts = some.of(schema);

            var written = Writer.write(facts);
            var read = Reader.read(schema, written);
            var again = Reader.read(schema, Yaml.read(Json.canonical(written)));

            assertThat(read.misread()).isEmpty();
            assertThat(read.value()).isEqualTo(facts);
            assertThat(again.value()).isEqualTo(facts);
            assertThat(Json.canonical(Writer.write(again.value()))).isEqualTo(Json.canonical(written));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void what_is_concealed_is_revealed_as_it_was(String name, Schema schema) throws UnreadableException {
        var some = new RandomFacts(new Random(name.hashCode()));
        for (int round = 0; round < ROUNDS; round++) {
            var apart = new HashMap<String, Form>();
            var written = Writer.write(some.of(schema));

            var concealed = Concealing.conceal(schema, written, value -> {
                apart.put("token " + apart.size(), value);
                return "token " + (apart.size() - 1);
            });
            var again = (Form.Fields) Yaml.read(Json.canonical(concealed));
            var revealed = Concealing.reveal(schema, again, token -> Optional.ofNullable(apart.get(token)));

            assertThat(Json.canonical(revealed)).isEqualTo(Json.canonical(written));
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("schemas")
    void what_has_been_erased_leaves_facts_that_can_be_read(String name, Schema schema) {
        var some = new RandomFacts(new Random(name.hashCode()));
        for (int round = 0; round < ROUNDS; round++) {
            var concealed = Concealing.conceal(schema, Writer.write(some.of(schema)), value -> "token");

            var erased = Concealing.reveal(schema, concealed, token -> Optional.empty());

            assertThat(Reader.read(schema, erased).misread()).isEmpty();
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("shapes")
    <T> void a_shape_reads_the_value_that_it_wrote(String name, Shape<T> shape) {
        var some = new RandomFacts(new Random(name.hashCode()));
        for (int round = 0; round < ROUNDS; round++) {
            var value = shape.read().apply(some.of(shape.schema()));

            var read = Reader.read(shape, Writer.write(shape.write().apply(value)));

            assertThat(read.value()).hasValue(value);
        }
    }

    static Stream<Arguments> shapes() {
        return Stream.of(
                Arguments.of("edition", Edition.SHAPE),
                Arguments.of("partner", Partner.SHAPE),
                Arguments.of("plan", Plan.SHAPE),
                Arguments.of("fee", Fee.SHAPE),
                Arguments.of("money", Money.SHAPE),
                Arguments.of("window", Window.SHAPE),
                Arguments.of("consent", Consent.SHAPE),
                Arguments.of("refund", RefundRuling.SHAPE));
    }
}
