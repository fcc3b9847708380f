package dev.noren.domain.kol;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.clause.Enforced;
import dev.noren.domain.clause.Kol25;
import dev.noren.domain.edition.Edition;
import dev.noren.domain.edition.Numbers;
import dev.noren.domain.edition.Track;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import dev.noren.domain.life.FreeOfCharge;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Questionnaire;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** KOL/KOC: promotion to consumers in China by KOL/KOC affiliate or group buying. */
public final class KolProgramme implements Programme {

    static final String NAME = "kol-koc";

    /** Taking part is free; samples, carriage and commissions are the company's own. */
    static final FreeOfCharge FREE =
            new FreeOfCharge(List.of(Kol25.OV_7), List.of(Kol25.OV_8, Kol25.NOTE_2, Kol25.NOTE_3), Kol25.DISC_7);

    private final KolLifecycle lifecycle = new KolLifecycle();

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Set<String> ruleSets() {
        return Set.of("kol-2025");
    }

    @Override
    public List<Lifecycle<?, ?>> lifecycles() {
        return List.of(lifecycle);
    }

    @Override
    public List<Query<Void>> queries() {
        return KolQueries.BEFORE;
    }

    /** What the document binds and shows. */
    @Override
    public List<Clause> firstTerms(String rules) {
        return Arrays.<Clause>stream(Kol25.values())
                .filter(clause -> clause.text().enforced() != Enforced.INFORMS)
                .toList();
    }

    @Override
    public List<Clause> callingOff() {
        return KolGround.allCallingOff()
                .flatMap(KolProgramme::clausesOf)
                .distinct()
                .toList();
    }

    @Override
    public Optional<List<Clause>> callingOff(String ground) {
        return KolGround.allCallingOff()
                .filter(known -> known.word().equals(ground))
                .findFirst()
                .map(known -> clausesOf(known).toList());
    }

    private static Stream<Clause> clausesOf(KolGround ground) {
        return Stream.concat(ground.clauses().stream(), Stream.of(FREE.notMadeUpFor()));
    }

    /** An edition has its number of places, and no money in it. */
    @Override
    public List<Problem> contradictions(Edition edition) {
        var lacking = edition.numbers().knows(Numbers.PLACES)
                ? Stream.<Problem>of()
                : Stream.of(new Problem(Edition.NUMBERS.name() + "." + Numbers.PLACES.name(), Flaw.REQUIRED));
        var unknown = edition.tracks().keySet().stream()
                .filter(track -> KolTrack.named(track).isEmpty())
                .map(track -> new Problem(Edition.TRACKS.name() + "." + track, Flaw.NOT_ONE_OF));
        return Stream.of(
                        edition.givenBeside(Numbers.PLACES, Edition.TRACKS).stream(),
                        lacking,
                        unknown,
                        endless(edition))
                .flatMap(problems -> problems)
                .toList();
    }

    /** Who plans for a track plans from the first day of the run to the last. */
    private static Stream<Problem> endless(Edition edition) {
        if (edition.tracks().isEmpty()) {
            return Stream.empty();
        }
        var from = edition.runs().from().isEmpty() ? Stream.of("from") : Stream.<String>empty();
        var to = edition.runs().to().isEmpty() ? Stream.of("to") : Stream.<String>empty();
        return Stream.concat(from, to).map(day -> new Problem(Edition.RUNS.name() + "." + day, Flaw.REQUIRED));
    }

    /** That goods meet the conditions of the outline (KOL25-REQ-2) is looked at in those conditions. */
    @Override
    public Set<Clause> guideline() {
        return Stream.concat(KolQueries.GUIDELINE.stream(), Stream.of(Kol25.REQ_2))
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> plugin(Edition edition, Facts choices) {
        return choices.get(KolPayload.TRACK)
                .flatMap(track -> edition.track(track.word()))
                .map(Track::plugin);
    }

    /** Each track. */
    @Override
    public List<Facts> choices(Edition edition) {
        return Stream.of(KolTrack.values())
                .map(track -> Facts.of(KolPayload.TRACK, track))
                .toList();
    }

    /** Applications come on a filled-in form (KOL25-OV-13). */
    @Override
    public Optional<Questionnaire> questionnaire() {
        return Optional.of(KolQuestionnaire.ASKED);
    }
}
