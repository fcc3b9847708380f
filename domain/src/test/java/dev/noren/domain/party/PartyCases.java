package dev.noren.domain.party;

import static dev.noren.domain.life.Actor.SECRETARIAT;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.life.Cast;
import dev.noren.domain.life.Payload;
import dev.noren.domain.life.Story;
import dev.noren.domain.ruling.Subject;
import java.util.List;

/** Sakura, its ponzu, and Hanmart, as parties. */
final class PartyCases {

    /** Made once: a fact is the same only as the same object. */
    private static final List<PartyLifecycle> LIVES =
            PartyLifecycle.all(false).stream().map(PartyLifecycle.class::cast).toList();

    private PartyCases() {}

    static PartyLifecycle life(Subject.Sort sort) {
        return LIVES.stream()
                .filter(life -> life.name().equals(sort.word()))
                .findFirst()
                .orElseThrow();
    }

    /** What a command carries of a party's facts. */
    @SuppressWarnings("unchecked")
    static Facts carrying(Subject.Sort sort, String command, Facts facts) {
        var field = (Fact<Facts>) life(sort)
                .row(command, SECRETARIAT.role())
                .orElseThrow()
                .carries()
                .named("facts")
                .orElseThrow();
        return Facts.of(field, facts);
    }

    /** A registration under a name. */
    static Facts named(String name, Facts with) {
        return with.with(Payload.HANDLE, name);
    }

    static Story<PartyCase, PartyEvent> story(Subject.Sort sort) {
        return Story.of(life(sort), Cast.world(Cast.STREET));
    }

    static Story<PartyCase, PartyEvent> story(Subject subject, Facts facts) {
        return story(subject.sort()).given(new PartyEvent.Registered(subject, facts));
    }

    static PartyCase standing(Subject subject, Facts facts) {
        return new PartyCase(Story.CASE, subject, facts, 1);
    }
}
