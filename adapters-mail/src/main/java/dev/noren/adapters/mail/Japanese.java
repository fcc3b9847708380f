package dev.noren.adapters.mail;

import dev.noren.domain.money.Refund;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Values as they read in Japanese. */
enum Japanese implements Wording {
    WORDING;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuu年M月d日", Locale.JAPANESE);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("uuuu年M月", Locale.JAPANESE);

    @Override
    public Locale language() {
        return Locale.JAPANESE;
    }

    @Override
    public String date(LocalDate day) {
        return DAY.format(day);
    }

    @Override
    public String fromTo(String first, String last) {
        return first + "～" + last;
    }

    @Override
    public String at(String days, String what, String where) {
        return days + "：" + what + "（" + where + "）";
    }

    @Override
    public String by(String day, String what) {
        return what + "（" + day + "まで）";
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
            case "kol-koc" -> "中国KOL・KOC／共同購入";
            case "linkage-new" -> "JAPAN LINKAGE 新規出展支援";
            case "linkage-active" -> "JAPAN LINKAGE 活用支援";
            case "japan-store" -> "JAPAN STORE";
            default -> name;
        };
    }

    @Override
    public String yen(String figures) {
        return figures + "円";
    }

    @Override
    public String list(List<String> names) {
        return String.join("、", names);
    }

    @Override
    public String listInShort(List<String> names) {
        return names.size() < 2 ? list(names) : names.getFirst() + " ほか" + count(names.size() - 1L) + "点";
    }

    @Override
    public Optional<String> refund(Refund answer, Optional<String> amount) {
        var fee = "お支払い済みの参加費" + amount.map(sum -> "（" + sum + "）").orElse("");
        return switch (answer) {
            case NONE -> Optional.of(fee + "は、返金いたしかねます。");
            case FULL -> Optional.of(fee + "は、全額を返金いたします。");
            case DISCRETIONARY -> Optional.of(fee + "を返金するかどうかは、事務局で判断のうえ、ご連絡いたします。");
            case UNDETERMINED -> Optional.of(fee + "の取扱いは、規定に定めがないため、事務局で検討のうえ、ご連絡いたします。");
            case NOT_APPLICABLE -> Optional.empty();
        };
    }

    @Override
    public String ground(String wordOrText) {
        return switch (wordOrText) {
            case "unqualified" -> "参加の資格を満たしていないことが判明したため";
            case "off-purpose" -> "参加の条件又は事業の趣旨に合わないと判断したため";
            case "export-control" -> "輸出管理の規制に違反する、又はそのおそれがあると判断したため";
            case "late-delivery" -> "商品が期日までに指定の倉庫に届かなかったため";
            case "company-cancels" -> "貴社からのお申し出のため";
            case "called-off" -> "事業の全部又は一部を中止するため";
            case "local-rules" -> "現地の規制の変更などにより、出品できなくなったため";
            case "6-1" -> "天災、政情不安、感染症その他の不可抗力が生じたため";
            case "6-2" -> "条件を満たさなくなるなど、貴社の状況が変わったため";
            case "6-3" -> "ジェトロの指示、条件又は合意事項への違反があったため";
            case "6-4" -> "端末、回線又はアプリケーションにセキュリティなどのリスクがあるため";
            case "6-5" -> "反社会的勢力への実質的な関与が判明したため";
            case "6-6" -> "法令に反する行為、著しく不正な行為若しくは公序良俗に反する行為があった、又はその疑いが生じたため";
            case "6-7" -> "そのほか、ジェトロが相当と判断したため";
            default -> wordOrText;
        };
    }
}
