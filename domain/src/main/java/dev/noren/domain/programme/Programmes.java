package dev.noren.domain.programme;

import dev.noren.domain.advice.Advice;
import dev.noren.domain.kol.KolProgramme;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Worklist;
import dev.noren.domain.linkage.LinkageProgramme;
import dev.noren.domain.mall.MallProgramme;
import dev.noren.domain.office.OfficeLifecycle;
import dev.noren.domain.party.PartyLifecycle;
import dev.noren.domain.readiness.Readiness;
import dev.noren.domain.store.StoreProgramme;
import dev.noren.domain.street.StreetProgramme;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Every programme of this kernel, and every life: those of the programmes, of the parties, and of the editions. */
public final class Programmes {

    private static final Map<String, Programme> BY_NAME = byName(
            new StreetProgramme(),
            new MallProgramme(),
            new KolProgramme(),
            LinkageProgramme.newExhibitors(),
            LinkageProgramme.currentExhibitors(),
            new StoreProgramme());

    private static final List<Lifecycle<?, ?>> COMMON = common(false);

    private static final List<Query<Void>> COMMON_QUERIES = Stream.concat(
                    CompanyQueries.ALL.stream(),
                    Stream.of(Readiness.QUERY, new Advice(BY_NAME).query(), Worklist.QUERY))
            .toList();

    private Programmes() {}

    private static Map<String, Programme> byName(Programme... all) {
        var map = new LinkedHashMap<String, Programme>();
        for (var programme : all) {
            map.put(programme.name(), programme);
        }
        return map;
    }

    /** The programmes by name. */
    public static Map<String, Programme> byName() {
        return Map.copyOf(BY_NAME);
    }

    /** The lives that belong to no programme: parties, and editions in the office's hands. */
    public static List<Lifecycle<?, ?>> common() {
        return COMMON;
    }

    /**
     * The same.
     *
     * @param bySelf whether a company may register itself and its products (section 3.0)
     */
    public static List<Lifecycle<?, ?>> common(boolean bySelf) {
        return Stream.concat(PartyLifecycle.all(bySelf).stream(), Stream.of(new OfficeLifecycle(BY_NAME)))
                .toList();
    }

    /** The questions that belong to no programme. */
    public static List<Query<Void>> queries() {
        return COMMON_QUERIES;
    }

    /** Every life. */
    public static List<Lifecycle<?, ?>> lifecycles() {
        return with(COMMON);
    }

    /** What cases of the programmes are: {@code inquiry}, {@code listing}, {@code participation}. */
    public static List<String> kinds() {
        return BY_NAME.values().stream()
                .flatMap(programme -> programme.lifecycles().stream())
                .map(Lifecycle::kind)
                .distinct()
                .sorted()
                .toList();
    }

    /** Every life, with these as the common ones. */
    public static List<Lifecycle<?, ?>> with(List<Lifecycle<?, ?>> common) {
        return Stream.concat(
                        common.stream(),
                        BY_NAME.values().stream().flatMap(programme -> programme.lifecycles().stream()))
                .toList();
    }
}
