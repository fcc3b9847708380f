package dev.noren.bench;

import dev.noren.domain.fact.Facts;
import dev.noren.domain.mall.MallGuideline;
import dev.noren.domain.mall.MallGuideline.Entry;
import dev.noren.domain.mall.MallRules;
import dev.noren.domain.ruling.Eligibility;
import dev.noren.domain.ruling.Guideline.Look;
import dev.noren.domain.ruling.Ruling;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/**
 * Whether one company may join JAPAN MALL 2024 with one product sold to China, so that every rule speaks: nine rules of
 * twelve conditions. The 1,024 applicants differ in which facts are met, unmet and unknown.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class EligibilityBenchmark {

    private static final int COUNT = 1_024;
    private static final long FEW_CASES = 10;
    private static final MallGuideline GUIDELINE = MallGuideline.of(MallRules.MALL_2024);

    private final Applicant[] applicants = Applicant.many(COUNT);
    private int next;

    /** All three give the same answers, or nothing is measured. */
    @Setup
    public void compare() {
        for (var applicant : applicants) {
            var answer = Eligibility.ruling(looks(applicant)).answer();
            if (answer != BareFunction.answer(BareFunction.look(applicant.bare(), "CN", FEW_CASES))
                    || answer != answer(lookAtCompany(applicant), lookAtProduct(applicant))) {
                throw new IllegalStateException("not " + answer + ": " + applicant);
            }
        }
    }

    /** Every rule looked at, every verdict kept in two packed looks, and the answer. */
    @Benchmark
    public Eligibility allVerdicts(Blackhole hole) {
        var applicant = next();
        var company = lookAtCompany(applicant);
        var product = lookAtProduct(applicant);
        hole.consume(company);
        hole.consume(product);
        return answer(company, product);
    }

    /** The same, and the ruling made of it: every finding with its clause, subject, basis, missing facts and cure. */
    @Benchmark
    public Ruling<Eligibility> allFindings() {
        return Eligibility.ruling(looks(next()));
    }

    /** The yardstick: the same conditions written out as one function over fields, and the answer. */
    @Benchmark
    public Eligibility bareFunction(Blackhole hole) {
        int seen = BareFunction.look(next().bare(), "CN", FEW_CASES);
        hole.consume(seen);
        return BareFunction.answer(seen);
    }

    private Applicant next() {
        next = next + 1 & COUNT - 1;
        return applicants[next];
    }

    private static Look<Entry> lookAtCompany(Applicant applicant) {
        return GUIDELINE.lookAtCompany(
                new Entry(applicant.company(), Facts.NONE, "CN", FEW_CASES), applicant.companySubject());
    }

    private static Look<Entry> lookAtProduct(Applicant applicant) {
        return GUIDELINE.lookAtProduct(
                new Entry(applicant.company(), applicant.product(), "CN", FEW_CASES), applicant.productSubject());
    }

    private static List<Look<Entry>> looks(Applicant applicant) {
        return List.of(lookAtCompany(applicant), lookAtProduct(applicant));
    }

    private static Eligibility answer(Look<Entry> company, Look<Entry> product) {
        var ofCompany = Eligibility.answer(company);
        var ofProduct = Eligibility.answer(product);
        return ofCompany.compareTo(ofProduct) < 0 ? ofCompany : ofProduct;
    }
}
