package dev.noren.adapters.mail;

import dev.noren.domain.money.Refund;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values as they read in English. */
enum English implements Wording {
    WORDING;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.ENGLISH);

    @Override
    public Locale language() {
        return Locale.ENGLISH;
    }

    @Override
    public String date(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String fromTo(String first, String last) {
        return first + " to " + last;
    }

    @Override
    public String at(String days, String what, String where) {
        return days + ": " + what + " (" + where + ")";
    }

    @Override
    public String by(String day, String what) {
        return what + ", by " + day;
    }

    @Override
    public String month(YearMonth month) {
        return MONTH.format(month);
    }

    @Override
    public String programme(String name) {
        return switch (name) {
            case "japan-street" -> "Japan Street";
            case "japan-mall" -> "JAPAN MALL";
            case "kol-koc" -> "KOL/KOC and group buying in China";
            case "linkage-new" -> "JAPAN LINKAGE, new exhibitors";
            case "linkage-active" -> "JAPAN LINKAGE, current exhibitors";
            case "japan-store" -> "JAPAN STORE";
            default -> name;
        };
    }

    @Override
    public String yen(String figures) {
        return figures + " yen";
    }

    @Override
    public String list(List<String> names) {
        return names.size() < 2
                ? String.join("", names)
                : String.join(", ", names.subList(0, names.size() - 1)) + " and " + names.getLast();
    }

    @Override
    public String listInShort(List<String> names) {
        return names.size() < 2 ? list(names) : names.getFirst() + " and " + count(names.size() - 1L) + " more";
    }

    @Override
    public Optional<String> refund(Refund answer, Optional<String> amount) {
        var fee = "the fee already paid" + amount.map(sum -> " (" + sum + ")").orElse("");
        return switch (answer) {
            case NONE -> Optional.of("Please note that " + fee + " is not returned.");
            case FULL -> Optional.of("We will return " + fee + " in full.");
            case DISCRETIONARY ->
                Optional.of("We will decide whether " + fee + " is returned, and let you know in due course.");
            case UNDETERMINED ->
                Optional.of("The programme's documents do not say whether " + fee
                        + " is returned. We will look into it and let you know in due course.");
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    @Override
    public String ground(String wordOrText) {
        return switch (wordOrText) {
            case "unqualified" -> "the company or a product was found not to qualify for the programme";
            case "off-purpose" -> "the participation does not meet the conditions or the purpose of the programme";
            case "export-control" -> "a breach of export control rules, or the risk of one, was found";
            case "late-delivery" -> "the goods did not reach the designated warehouse by the date given";
            case "company-cancels" -> "at your company's request";
            case "called-off" -> "all or part of the programme is called off";
            case "local-rules" -> "a change of local rules makes it impossible to show the product";
            case "6-1" -> "disaster, unrest, infectious disease or other force majeure";
            case "6-2" -> "the company's situation has changed, for example so that it no longer meets the conditions";
            case "6-3" -> "JETRO's instructions, conditions or agreements were broken";
            case "6-4" -> "a security risk lies in the company's devices, line or applications";
            case "6-5" -> "substantial ties with anti-social forces were found";
            case "6-6" ->
                "an act against law, a gravely improper act or one against public order, or the suspicion of one";
            case "6-7" -> "JETRO has found it reasonable for another cause";
            default -> wordOrText;
        };
    }
}
