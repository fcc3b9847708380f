package dev.noren.domain.store;

import static dev.noren.domain.clause.Deck23.STORE_12;
import static dev.noren.domain.clause.Deck23.STORE_15;
import static dev.noren.domain.clause.Deck23.STORE_16;
import static dev.noren.domain.clause.Deck23.STORE_3;

import dev.noren.domain.life.ApplicationNotices;
import dev.noren.domain.notice.Notice;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Who is told what of a participation (section 7). */
final class StoreNotices {

    private static final ApplicationNotices APPLICATION = new ApplicationNotices(
            StoreProgramme.NAME, List.of(STORE_3, STORE_15), List.of(STORE_15), List.of(STORE_12, STORE_16));

    private StoreNotices() {}

    static List<Notice> of(@Nullable StoreCase before, StoreEvent event, StoreCase after) {
        return switch (event) {
            case StoreEvent.Applied e -> APPLICATION.received(after);
            case StoreEvent.Handled e -> before == null ? List.of() : APPLICATION.of(e.event(), before, after);
            case StoreEvent.Admitted e -> List.of();
            case StoreEvent.PageRequested e -> List.of();
            case StoreEvent.ProductRemoved e -> List.of();
            case StoreEvent.Ended e -> List.of();
        };
    }
}
