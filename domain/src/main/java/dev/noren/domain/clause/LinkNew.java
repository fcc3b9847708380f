package dev.noren.domain.clause;

import static dev.noren.domain.clause.Enforced.DECIDES;
import static dev.noren.domain.clause.Enforced.INFORMS;
import static dev.noren.domain.clause.Enforced.RECORDS;
import static dev.noren.domain.clause.Enforced.SHOWS;
import static dev.noren.domain.clause.Kind.BENEFIT;
import static dev.noren.domain.clause.Kind.DISCLOSURE;
import static dev.noren.domain.clause.Kind.ELIGIBILITY;
import static dev.noren.domain.clause.Kind.FEE;
import static dev.noren.domain.clause.Kind.INFORMATION;
import static dev.noren.domain.clause.Kind.LIFECYCLE;
import static dev.noren.domain.clause.Kind.OBLIGATION;
import static dev.noren.domain.clause.Kind.REFUND;
import static dev.noren.domain.clause.Kind.SELECTION;
import static dev.noren.domain.clause.Waiving.FIRM;

/** JAPAN LINKAGE, exhibit support for new exhibitors on Alibaba.com: questions and answers. */
public enum LinkNew implements Clause {
    Q1(
            INFORMATION,
            INFORMS,
            FIRM,
            "Q1",
            "Alibaba.comを選んだのは、世界各国のバイヤーが参加するBtoBサイトとしての規模による。",
            "Alibaba.com was chosen for its scale as a B2B site with buyers from all over the world."),
    Q2(INFORMATION, INFORMS, FIRM, "Q2", "バイヤーは190以上の国・地域に及ぶ。", "Buyers come from 190 or more countries and regions."),
    Q3(
            LIFECYCLE,
            INFORMS,
            FIRM,
            "Q3",
            "特定の国・地域からの引き合いは遮断できない。製品ページに対応できる国・地域を記すことができ、又はその都度対応する。",
            "Inquiries from given countries cannot be blocked; the product page may state the countries served, or the company answers case by case."),
    Q4(
            FEE,
            DECIDES,
            FIRM,
            "Q4",
            "商談が成立しても手数料はかからず、出展料金（出展とプロモーション）だけである。",
            "No commission on a deal; only the exhibit fee (exhibit and promotion)."),
    Q5(INFORMATION, SHOWS, FIRM, "Q5", "商談は、原則として英語で行う。", "Talks are held in English as a rule."),
    Q6(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q6",
            "アリババが制限又は禁止する商品カテゴリーは掲載できない（当時は感染予防の商品も不可：除菌用のスプレー・ジェル・シート、マスク、フェイスガード、防護服、非接触の体温計等）。",
            "Product categories that Alibaba restricts or prohibits cannot be listed (at that time goods against infection as well: disinfectant sprays, gels and wipes, masks, face shields, protective suits, contact-free thermometers)."),
    Q7(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q7",
            "日本に実体のある企業であること。海外の現地法人は対象外である。",
            "The company has a real presence in Japan; local corporations abroad are out."),
    Q8(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q8",
            "個人事業主は、中小企業基本法の中堅・中小企業の定義に当たれば、申し込める。",
            "A sole proprietor may apply where it meets the definition of mid-size and small companies in the SME Basic Act."),
    Q9(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q9",
            "メーカーと代理店は、双方が合意していれば、同じ製品でそれぞれ申し込める。",
            "Maker and agent may both apply with the same product where both agree."),
    Q10(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q10",
            "申込企業は、Alibaba.comに掲載される企業と同一でなければならない。アリババと契約する当事者となるためである。",
            "The applicant and the company listed on Alibaba.com are the same, being the party to the contract with Alibaba."),
    Q11(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q11",
            "募集要項の対象品目にある消費財は対象となる。取引の相手は商社、卸、小売の業者で、一般消費者ではない。",
            "Consumer goods among the items of the call are fine; counterparts are trading, wholesale and retail companies, not consumers."),
    Q12(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q12",
            "募集要項の対象品目で、アリババの制限・禁止品でなければ、日本製でなくてもよい。",
            "Goods need not be made in Japan, provided that they are among the items of the call and not restricted or prohibited by Alibaba."),
    Q13(
            SELECTION,
            DECIDES,
            FIRM,
            "Q13",
            "選考は、申込内容を踏まえて総合的に判断する。採択・不採択の理由は答えない。",
            "Selection is an overall judgement of the application; reasons for adoption or rejection are not given."),
    Q14(DISCLOSURE, DECIDES, FIRM, "Q14", "採否の結果は、順次メールで送る。", "Results are sent by e-mail, one after another."),
    Q15(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q15",
            "Alibaba.comに有料で出展中の企業は申し込めない（退会して申し込むことへの問い）。出展中の企業向けのプランを案内する。",
            "A company with a paid Alibaba.com exhibit cannot apply (asked of leaving and applying anew); it is pointed to the plan for current exhibitors."),
    Q16(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q16",
            "ジェトロの他の事業と並行して申し込める。アンケートなどには、事業ごとに応じる。",
            "Other JETRO programmes may be joined at the same time; each has its own surveys to answer."),
    Q17(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q17",
            "Alibaba.comに無料で掲載中でも申し込める。ページは、この事業で新しく作る。",
            "A free listing on Alibaba.com is no bar; its pages are made anew under the programme."),
    Q18(
            OBLIGATION,
            RECORDS,
            FIRM,
            "Q18",
            "アリババの認証では英語の社名を確認する。登記された社名の直訳とする。",
            "Alibaba's verification checks the English company name: a literal rendering of the registered name."),
    Q19(
            OBLIGATION,
            RECORDS,
            FIRM,
            "Q19",
            "契約後の認証には、電話番号を載せた企業サイトが必要である。ECサイトの店舗やブログは認めず、ない場合は電話の請求書などを提出する。",
            "Verification after the contract needs a company website that bears the telephone number; shops on marketplaces and blogs do not count; else a telephone bill or the like is submitted."),
    Q20(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "Q20",
            "申込内容の変更は、申込完了のメールにある宛先へ送る。",
            "Changes to an application are sent to the address given in the completion mail."),
    Q21(
            BENEFIT,
            INFORMS,
            FIRM,
            "Q21",
            "キーワード広告は、指定したキーワードで自社製品を優先して表示し、クリックごとに料金がかかる。",
            "Keyword advertising puts the company's products first for chosen keywords and is charged per click."),
    Q22(
            INFORMATION,
            SHOWS,
            FIRM,
            "Q22",
            "自治体の補助金は、その自治体か最寄りのジェトロ事務所に尋ねる。他の国庫補助金とは併用できない場合があり、必ず各窓口に確認する。",
            "Local government subsidies: ask the local government or the nearest JETRO office; combining with other national subsidies may not be possible and must be checked with each desk."),
    Q23(
            REFUND,
            DECIDES,
            FIRM,
            "Q23",
            "ジェトロが採択し、アリババとの電子契約を結んだ後は、返金できない。",
            "No refund once JETRO has adopted the company and the electronic contract with Alibaba is concluded."),
    Q24(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "Q24",
            "出展はアカウントの作成日から1年間である。その後の延長は、Alibaba.comの正規料金で、企業が自ら手続する。",
            "The exhibit runs one year from the account's creation; going on after that is at Alibaba's list price and the company's own affair."),
    Q25(
            INFORMATION,
            INFORMS,
            FIRM,
            "Q25",
            "ジェトロの他のサービスがあり、参加者向けのイベントも年間を通じて予定する。",
            "JETRO's other services, and events for participants over the year."),
    Q26(
            INFORMATION,
            INFORMS,
            FIRM,
            "Q26",
            "新輸出大国コンソーシアムは、全国の支援機関を集め、中堅・中小企業をワンストップで支援する。",
            "The consortium for new exporting nations brings support bodies all over the country together for mid-size and small companies, one stop.");

    private final Text text;

    LinkNew(Kind kind, Enforced enforced, Waiving waiving, String place, String ja, String en) {
        this.text = new Text(kind, enforced, waiving, place, ja, en);
    }

    @Override
    public Document document() {
        return Document.LINKNEW;
    }

    @Override
    public Text text() {
        return text;
    }
}
