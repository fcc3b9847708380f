package dev.noren.adapters.mail;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.PaperText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What the template of an invoice or credit note may say, in the language of the paper and fit to stand in a page.
 *
 * <p>Public because the templates become classes of another package.
 */
public final class PaperView {

    private static final char UNKNOWN = '〓';

    private final PaperText text;
    private final Issuer issuer;
    private final Wording wording;

    PaperView(PaperText text, Issuer issuer, Wording wording) {
        this.text = text;
        this.issuer = issuer;
        this.wording = wording;
    }

    /** A line of the table. */
    public record Row(String what, String product, String amount) {}

    /** Clauses under a heading, each as it reads and by its id. */
    public record Rules(String heading, List<Rule> rules) {}

    /** A clause; the id is empty where no clause says it. */
    public record Rule(String says, String id) {}

    private boolean isJapanese() {
        return wording.language().equals(Locale.JAPANESE);
    }

    /** One of two, by language. */
    public String say(String ja, String en) {
        return isJapanese() ? ja : en;
    }

    public String language() {
        return wording.language().getLanguage();
    }

    public boolean isInvoice() {
        return text.isInvoice();
    }

    /** Whether somebody else sends the invoice, so that this only tells of the fee. */
    public boolean isNotice() {
        return text.conditions().invoicedElsewhere().isPresent();
    }

    public String title() {
        if (isNotice()) {
            return isInvoice() ? say("出展料のお知らせ", "Notice of the fee") : say("出展料減額のお知らせ", "Notice of a lower fee");
        }
        return isInvoice() ? say("請求書", "Invoice") : say("請求減額通知書", "Credit note");
    }

    public String number() {
        return text.number().toString();
    }

    public String issuedOn() {
        return wording.date(text.on());
    }

    public String dueOn() {
        return text.dueOn().map(wording::date).orElse("");
    }

    public String edition() {
        return words(text.title());
    }

    public String addressee() {
        return safe(text.addressee());
    }

    public String amount() {
        return yen(text.issued().amount());
    }

    public List<Row> rows() {
        return text.lines().stream()
                .map(line -> new Row(
                        words(line.what()), line.product().map(PaperView::safe).orElse(""), yen(line.amount())))
                .toList();
    }

    public boolean isTaxIncluded() {
        return taxRate().isPresent() || text.conditions().taxIncluded();
    }

    private Optional<Integer> taxRate() {
        return issuer.taxRate().isPresent() && !isNotice()
                ? Optional.of(issuer.taxRate().getAsInt())
                : Optional.empty();
    }

    /** The rate in percent; empty where no tax is shown. */
    public String rate() {
        return taxRate().map(String::valueOf).orElse("");
    }

    /** What of the amount is tax. */
    public String tax() {
        return taxRate()
                .map(rate -> yen(Issuer.taxIn(text.issued().amount(), rate)))
                .orElse("");
    }

    public String issuer() {
        return words(issuer.name());
    }

    public List<String> address() {
        return lines(issuer.address());
    }

    public String registration() {
        return isNotice() ? "" : issuer.registration().map(PaperView::safe).orElse("");
    }

    public List<String> contact() {
        return issuer.contact().map(this::lines).orElse(List.of());
    }

    /** The account to pay into; none where nothing is to be paid to the office. */
    public List<String> bank() {
        return isInvoice() && !isNotice() ? issuer.bank().map(this::lines).orElse(List.of()) : List.of();
    }

    /** The number of the invoice that a credit note lowers. */
    public String loweredNumber() {
        return lowered().invoice().toString();
    }

    public String loweredOn() {
        return wording.date(lowered().invoicedOn());
    }

    public String why() {
        return words(lowered().why().words());
    }

    private PaperText.Lowered lowered() {
        return text.lowered().orElseThrow();
    }

    /** What the programme's document says of the fee, of refunds and of receipts; of a credit note, why. */
    public List<Rules> rules() {
        var all = new ArrayList<Rules>();
        var conditions = text.conditions();
        if (isInvoice()) {
            add(all, say("料金について", "The fee"), conditions.because());
            if (conditions.refunds().isEmpty()) {
                all.add(new Rules(refunds(), List.of(new Rule(unsaid(), ""))));
            }
            add(all, refunds(), conditions.refunds());
            add(all, say("領収書について", "Receipts"), conditions.noReceipt().stream().toList());
            add(all, say("ご注意", "Please note"), Answer.notesTo(conditions.because()));
        } else {
            add(all, say("減額の根拠", "Grounds"), lowered().because());
            add(all, say("ご注意", "Please note"), Answer.notesTo(lowered().because()));
        }
        return all;
    }

    private String unsaid() {
        return say("この事業の資料に、返金についての定めはありません。", "The programme's document does not say whether a fee is returned.");
    }

    private String refunds() {
        return say("返金について", "Refunds");
    }

    private void add(List<Rules> all, String heading, List<Clause> clauses) {
        if (!clauses.isEmpty()) {
            all.add(new Rules(
                    heading,
                    clauses.stream()
                            .map(clause -> new Rule(safe(clause.says(wording.language())), clause.id()))
                            .toList()));
        }
    }

    private String yen(long amount) {
        return say("￥", "¥") + wording.count(amount);
    }

    private String words(Words words) {
        return safe(words.in(wording.language()));
    }

    /** Several lines may be parted by a vertical bar, since an option of the command line is one. */
    private List<String> lines(Words words) {
        return Arrays.stream(words.in(wording.language()).split("[|\n]"))
                .map(PaperView::safe)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /** On a line, with the printers' mark for what the font lacks, and without marks that a page would read as its own. */
    private static String safe(String said) {
        var held = new StringBuilder();
        Layout.oneLine(said)
                .codePoints()
                .map(character -> Legible.isKnown(character) ? character : UNKNOWN)
                .forEach(held::appendCodePoint);
        return Page.escaped(held.toString());
    }
}
