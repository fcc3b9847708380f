package dev.noren.ports.desk.payment;

import dev.noren.domain.company.CorporateNumber;
import dev.noren.ports.driving.BankLine;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Whom a line of a statement may come from: the rules by which payers are known.
 *
 * <ol>
 *   <li>a corporate number in what the bank says
 *   <li>the payer's name, or the remark, being a company's name ({@link PayerName})
 *   <li>a name that begins as a company's does, or a company's that begins as the name does, since banks cut names off and
 *       companies put their branch behind theirs: only {@link #alike}
 * </ol>
 */
final class Payers {

    /** Fewer letters are not alike, but chance. */
    private static final int LEAST_ALIKE = 4;

    private static final int MOST_ALIKE = 10;
    private static final Pattern NUMBER = Pattern.compile("(?<![0-9])[0-9]{13}(?![0-9])");
    private static final Pattern TRANSFER = Pattern.compile("^(?:お?振込(?:入金)?|フリコミ|振替) *");

    private final TreeMap<String, Set<String>> byName = new TreeMap<>();

    /** A company, and all by which it is called; how a name is read may stand behind it in brackets. */
    void add(String company, Collection<String> names) {
        names.stream()
                .flatMap(PayerName::all)
                .forEach(name -> byName.computeIfAbsent(name, none -> new LinkedHashSet<>())
                        .add(company));
    }

    /** The corporate numbers that a line names. */
    static List<String> corporateNumbers(BankLine line) {
        return NUMBER.matcher(line.payer() + " " + line.remark())
                .results()
                .map(found -> CorporateNumber.checked(found.group()))
                .flatMap(Optional::stream)
                .distinct()
                .toList();
    }

    /** The companies that are called as the line says. */
    Set<String> called(BankLine line) {
        var found = new LinkedHashSet<String>();
        names(line).forEach(name -> found.addAll(byName.getOrDefault(name, Set.of())));
        return found;
    }

    /** The companies that are called nearly so; bounded. */
    Set<String> alike(BankLine line) {
        var found = new LinkedHashSet<String>();
        names(line).filter(name -> name.length() >= LEAST_ALIKE).forEach(name -> {
            byName.subMap(name, name + Character.MAX_VALUE).values().stream()
                    .limit(MOST_ALIKE)
                    .forEach(found::addAll);
            for (int end = name.length() - 1; end >= LEAST_ALIKE; end--) {
                found.addAll(byName.getOrDefault(name.substring(0, end), Set.of()));
            }
        });
        return found;
    }

    private static Stream<String> names(BankLine line) {
        return Stream.of(line.payer(), line.remark())
                .map(text -> TRANSFER.matcher(text).replaceFirst(""))
                .map(PayerName::comparable)
                .filter(name -> !name.isEmpty())
                .distinct();
    }
}
