package dev.noren.domain.clause;

import static dev.noren.domain.clause.Enforced.DECIDES;
import static dev.noren.domain.clause.Enforced.INFORMS;
import static dev.noren.domain.clause.Enforced.RECORDS;
import static dev.noren.domain.clause.Enforced.SHOWS;
import static dev.noren.domain.clause.Kind.BENEFIT;
import static dev.noren.domain.clause.Kind.DEADLINE;
import static dev.noren.domain.clause.Kind.DISCLOSURE;
import static dev.noren.domain.clause.Kind.ELIGIBILITY;
import static dev.noren.domain.clause.Kind.FEE;
import static dev.noren.domain.clause.Kind.INFORMATION;
import static dev.noren.domain.clause.Kind.LIFECYCLE;
import static dev.noren.domain.clause.Kind.OBLIGATION;
import static dev.noren.domain.clause.Kind.REFUND;
import static dev.noren.domain.clause.Kind.REPORT;
import static dev.noren.domain.clause.Kind.SELECTION;
import static dev.noren.domain.clause.Waiving.FIRM;

/** JAPAN LINKAGE, utilisation support for current exhibitors on Alibaba.com: questions and answers. */
public enum LinkAct implements Clause {
    Q1(
            OBLIGATION,
            RECORDS,
            FIRM,
            "Q1",
            "申込みにはAlibaba.comの会員番号が要る。分からない企業は、アリババに問い合わせる。",
            "The Alibaba.com member number is part of the application; whoever does not know it asks Alibaba."),
    Q2(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q2 第1段落",
            "申し込めるのは、Alibaba.comに有料で出展中か、出展の電子契約を結び終えた企業だけである。",
            "Only companies with a paid Alibaba.com exhibit, or with the electronic exhibit contract concluded, may apply."),
    Q2B(
            DEADLINE,
            DECIDES,
            FIRM,
            "Q2 第2段落",
            "2022年度以前のジェトロの事業で出展した又は出展中で、2023年7〜9月にアリババとの契約を更新する予定の企業には、2023年6月以降に別に募集する。",
            "Companies that exhibited or exhibit through JETRO's programme of fiscal year 2022 or earlier and are to renew with Alibaba between July and September 2023 have their own call from June 2023."),
    Q3(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "Q3",
            "採択後、アリババが請求書を発行し、企業は期日までに出展料を支払う。支払いを確認でき次第、キーワード広告料をチャージする。",
            "After adoption Alibaba invoices; the fee is paid by its due date; the keyword advertising credit is charged once payment is confirmed."),
    Q4(
            BENEFIT,
            INFORMS,
            FIRM,
            "Q4",
            "キーワード広告と、時機を捉えたバイヤー向けの販促（Japan Pavilionのページ、Japan Expoなど）を予定する。",
            "Keyword advertising and timely promotion to buyers (a Japan Pavilion page, Japan Expo and the like)."),
    Q5(
            SELECTION,
            DECIDES,
            FIRM,
            "Q5",
            "選考は、申込内容などを踏まえて総合的に判断する。",
            "Selection is an overall judgement of the application."),
    Q6(
            DISCLOSURE,
            DECIDES,
            FIRM,
            "Q6",
            "採否の結果はメールで送る。採択・不採択の理由は答えない。",
            "Results are sent by e-mail; reasons for adoption or rejection are not given."),
    Q7(
            DEADLINE,
            DECIDES,
            FIRM,
            "Q7",
            "月末までの申込みをまとめて審査し、翌月中旬ごろに結果を送る。支援は、支払いを確認でき次第始まる。",
            "Applications up to a month's end are screened together; results come around the middle of the next month; support starts once payment is confirmed."),
    Q8(
            FEE,
            DECIDES,
            FIRM,
            "Q8",
            "領収書は原則として発行しない。募集要項にある出展料の記載で代える。",
            "As a rule no receipt is issued; the call's statement of the fee stands in."),
    Q9(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "Q9",
            "ジェトロの他の事業と並行して申し込める。アンケートなどには、事業ごとに応じる。",
            "Other JETRO programmes may be joined at the same time; each has its own surveys to answer."),
    Q10(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "Q10",
            "申込内容の変更は、申込完了のメールにある宛先へ送る。",
            "Changes to an application are sent to the address given in the completion mail."),
    Q11(
            INFORMATION,
            SHOWS,
            FIRM,
            "Q11",
            "自治体の補助金は、その自治体か最寄りのジェトロ事務所に尋ねる。他の国庫補助金とは併用できない場合があり、必ず各窓口に確認する。",
            "Local government subsidies: ask the local government; combining with other national subsidies may not be possible and must be checked with each desk."),
    Q12(
            REFUND,
            DECIDES,
            FIRM,
            "Q12",
            "審査結果の通知の後は、キャンセルも返金もできない。",
            "No cancellation and no refund after the result of screening was notified."),
    Q13(
            REPORT,
            DECIDES,
            FIRM,
            "Q13",
            "事業は2024年3月29日までである。案件報告書は2024年3月分まで提出し、それより前に広告料を使い切り又は出展契約を終えた場合も同じとする。",
            "The programme runs until 2024-03-29. Case reports are due up to and including March 2024, also where the advertising credit is used up or the exhibit contract has ended before that."),
    Q14(
            INFORMATION,
            INFORMS,
            FIRM,
            "Q14",
            "ジェトロの他のサービスがあり、参加者向けのイベントも年間を通じて予定する。",
            "JETRO's other services, and events for participants over the year.");

    private final Text text;

    LinkAct(Kind kind, Enforced enforced, Waiving waiving, String place, String ja, String en) {
        this.text = new Text(kind, enforced, waiving, place, ja, en);
    }

    @Override
    public Document document() {
        return Document.LINKACT;
    }

    @Override
    public Text text() {
        return text;
    }
}
