package dev.noren.domain.product;

import dev.noren.domain.fact.FactType;
import dev.noren.domain.fact.Flaw;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The prefectures of Japan in the order of JIS X 0401. */
public enum Prefecture {
    HOKKAIDO,
    AOMORI,
    IWATE,
    MIYAGI,
    AKITA,
    YAMAGATA,
    FUKUSHIMA,
    IBARAKI,
    TOCHIGI,
    GUNMA,
    SAITAMA,
    CHIBA,
    TOKYO,
    KANAGAWA,
    NIIGATA,
    TOYAMA,
    ISHIKAWA,
    FUKUI,
    YAMANASHI,
    NAGANO,
    GIFU,
    SHIZUOKA,
    AICHI,
    MIE,
    SHIGA,
    KYOTO,
    OSAKA,
    HYOGO,
    NARA,
    WAKAYAMA,
    TOTTORI,
    SHIMANE,
    OKAYAMA,
    HIROSHIMA,
    YAMAGUCHI,
    TOKUSHIMA,
    KAGAWA,
    EHIME,
    KOCHI,
    FUKUOKA,
    SAGA,
    NAGASAKI,
    KUMAMOTO,
    OITA,
    MIYAZAKI,
    KAGOSHIMA,
    OKINAWA;

    /** Food and feed from these may not go to China (DECK23-CN-3 gives their number; the names are public fact). */
    public static final Set<Prefecture> CLOSED_TO_CHINA =
            Set.of(FUKUSHIMA, MIYAGI, IBARAKI, TOCHIGI, GUNMA, SAITAMA, CHIBA, TOKYO, NIIGATA, NAGANO);

    /** The name in romaji, as in {@code Kochi}. */
    public String romaji() {
        return name().charAt(0) + name().substring(1).toLowerCase(Locale.ROOT);
    }

    static FactType<Prefecture> type() {
        return new FactType.Code<>(
                Flaw.NOT_A_PREFECTURE, Prefecture::named, Prefecture::romaji, () -> List.of(values()));
    }

    private static Optional<Prefecture> named(String romaji) {
        return Arrays.stream(values())
                .filter(prefecture -> prefecture.romaji().equals(romaji))
                .findFirst();
    }
}
