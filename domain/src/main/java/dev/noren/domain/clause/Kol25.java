package dev.noren.domain.clause;

import static dev.noren.domain.clause.Enforced.DECIDES;
import static dev.noren.domain.clause.Enforced.INFORMS;
import static dev.noren.domain.clause.Enforced.RECORDS;
import static dev.noren.domain.clause.Enforced.SHOWS;
import static dev.noren.domain.clause.Kind.BENEFIT;
import static dev.noren.domain.clause.Kind.CAPACITY;
import static dev.noren.domain.clause.Kind.CONSENT;
import static dev.noren.domain.clause.Kind.COST;
import static dev.noren.domain.clause.Kind.DATA_SHARING;
import static dev.noren.domain.clause.Kind.DEADLINE;
import static dev.noren.domain.clause.Kind.ELIGIBILITY;
import static dev.noren.domain.clause.Kind.EXPORT_CONTROL;
import static dev.noren.domain.clause.Kind.FEE;
import static dev.noren.domain.clause.Kind.LIFECYCLE;
import static dev.noren.domain.clause.Kind.OBLIGATION;
import static dev.noren.domain.clause.Kind.ORGANISER_RIGHT;
import static dev.noren.domain.clause.Kind.PREFERENCE;
import static dev.noren.domain.clause.Kind.REPORT;
import static dev.noren.domain.clause.Kind.SELECTION;
import static dev.noren.domain.clause.Kind.WAIVER;
import static dev.noren.domain.clause.Waiving.FIRM;
import static dev.noren.domain.clause.Waiving.WAIVABLE;

/** China consumer promotion by KOL/KOC affiliate and group buying, 2025-07 to 2026-02. */
public enum Kol25 implements Clause {
    OV_1(
            DEADLINE,
            DECIDES,
            FIRM,
            "事業概要【日程】",
            "実施は2025年7月から2026年2月下旬まで（予定）である。",
            "Runs July 2025 to late February 2026 (planned)."),
    OV_2(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "事業概要【内容】① / 実施イメージ ①",
            "①KOL・KOCアフィリエイト：複数のKOLとKOCがサンプルを体験し、自身のアカウント（RED・Douyin・WeChat视频号）で紹介・販促する。",
            "Track 1, KOL/KOC affiliate: several KOLs and KOCs try samples, then present and sell on their own accounts (RED, Douyin, WeChat Channels)."),
    OV_3(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "事業概要【内容】② / 実施イメージ ②",
            "②共同購入：KOC（団長）がサンプルを体験し、共同購入アプリに登録した商品をWeChatのグループで販売する。",
            "Track 2, group buying: a KOC (group leader) tries samples, then sells goods listed in the group-buying app in WeChat groups."),
    OV_4(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "事業概要【対象】第1項",
            "食品・酒類、日用品、化粧品、文具、IP（キャラクター等）商品などの、日本ブランドの商品であること。",
            "Goods of a Japanese brand: food and alcohol, daily goods, cosmetics, stationery, character goods and the like."),
    OV_5(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "事業概要【対象】第2項",
            "アフィリエイトは、RED、Douyin又は微信小店に店舗があること（パートナーの店舗も可）。直送型の越境EC商品は対象外である。",
            "Affiliate: the company has a shop on RED, Douyin or WeChat (a partner's counts). Goods shipped directly across the border are out."),
    OV_6(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "事業概要【対象】第3項",
            "共同購入は、中国国内で販売し出荷できる商品であること。",
            "Group buying: the goods can be sold and shipped within China."),
    OV_7(FEE, DECIDES, FIRM, "事業概要【参加費】", "参加は無料である。", "Taking part is free."),
    OV_8(
            COST,
            SHOWS,
            FIRM,
            "事業概要【参加費】",
            "サンプル、その輸送費、販売時のコミッション（プラットフォーム、KOL、KOCにより異なる）は各社の負担とする。",
            "Samples, their carriage and sales commissions (by platform, KOL and KOC) are the company's."),
    OV_9(CAPACITY, DECIDES, FIRM, "事業概要【定員】", "定員は①と②を合わせて150社である。", "150 companies in all, over both tracks."),
    OV_10(CAPACITY, DECIDES, WAIVABLE, "事業概要【定員】", "原則として1社につき1商品とする。", "As a rule one product per company."),
    OV_11(
            CAPACITY,
            DECIDES,
            FIRM,
            "事業概要【定員】",
            "各社が参加できるのは①と②のどちらか一方に、1回だけである。",
            "A company joins one of the two tracks, once."),
    OV_12(
            DEADLINE,
            DECIDES,
            FIRM,
            "事業概要【締切】",
            "締切は2026年1月30日である。定員に達したら、ジェトロが期限より早く締め切る場合がある。",
            "Applications close on 2026-01-30; JETRO may close earlier once the capacity is reached."),
    OV_13(
            LIFECYCLE,
            INFORMS,
            FIRM,
            "事業概要【申し込み先】",
            "申込みは、記入した申込用紙（Excel）を事務所へ送って行う。",
            "Applications come as a filled-in spreadsheet form sent to the office."),
    OV_14(
            BENEFIT,
            INFORMS,
            FIRM,
            "事業概要 本文",
            "ジェトロ中国の公式アカウント（RED・Douyin・WeChat视频号）でも、商品を紹介することができる。",
            "JETRO China may also present the goods on its official accounts (RED, Douyin, WeChat Channels)."),
    REQ_1(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "応募条件 第1項",
            "応募者は、日本法人又はその中国現地法人であること。",
            "The applicant is a Japanese corporation, or the Chinese subsidiary of one."),
    REQ_2(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "応募条件 第2項",
            "商品が、事業概要の【対象】の条件を満たすこと。",
            "The goods meet the conditions of the outline."),
    REQ_3(
            OBLIGATION,
            RECORDS,
            FIRM,
            "応募条件 第3項",
            "体験用のサンプルを、最大10個前後、提供すること。",
            "Samples for trying are provided, up to about ten."),
    REQ_4(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "応募条件 第4項",
            "アフィリエイトは、該当の店舗で中国の消費者に販売中の商品であること。共同購入は、中国で流通し、発送できる商品であること。",
            "Affiliate: goods are on sale to Chinese consumers in such a shop. Group buying: goods circulate in China and can be shipped."),
    REQ_5(
            SELECTION,
            DECIDES,
            FIRM,
            "応募条件 第5項",
            "メーカーが中堅・中小企業である商品を優先する。最終判断はジェトロが行い、応募者はこれに同意する。",
            "Goods whose maker is a mid-size or small company come first; JETRO decides in the end, and the applicant agrees to that."),
    REQ_6(
            OBLIGATION,
            RECORDS,
            FIRM,
            "応募条件 第6項",
            "写真や取扱説明書といった商品の資料を出せること。",
            "Product material (pictures, instructions) can be provided."),
    REQ_7(
            DEADLINE,
            DECIDES,
            FIRM,
            "応募条件 第7項",
            "消費者の注文から7日以内に、注文の品を発送できること。",
            "The company can ship orders within 7 days of the consumer's order."),
    REQ_8(
            REPORT,
            DECIDES,
            FIRM,
            "応募条件 第8項",
            "販促の終了後、販売データ（店舗のPV・UU、商品ごとの購入者数、件数、金額）を所定の様式で提出できること。",
            "After the promotion the company can submit sales data: the shop's page views and unique users, and buyers, orders and amount per product, on the form given."),
    REQ_9(
            ELIGIBILITY,
            RECORDS,
            FIRM,
            "応募条件 第9項",
            "商品が中国の知的財産の法規を侵害していないこと。",
            "The goods do not infringe Chinese intellectual property law."),
    REQ_10(
            EXPORT_CONTROL,
            RECORDS,
            FIRM,
            "応募条件 第10項",
            "応募者は、輸出管理に関する特記事項に同意する。",
            "The applicant agrees to the special terms on export control."),
    REQ_11(
            OBLIGATION,
            RECORDS,
            FIRM,
            "応募条件 第11項",
            "応募者は、ジェトロのアンケートやヒアリングに応じる。",
            "The applicant answers JETRO's surveys and interviews."),
    REQ_12(
            CONSENT,
            RECORDS,
            FIRM,
            "応募条件 第12項",
            "事業の概要、進捗、成果を公表することに同意する。",
            "Outline, progress and results may be made public."),
    SME_1(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "中堅・中小企業の定義 (1) 表・※ 第2項",
            "中小企業（中小企業基本法第2条第1項）は、資本金・出資総額か従業員数のいずれかが次の値以下：製造業その他3億円・300人、卸売業1億円・100人、小売業5千万円・50人、サービス業5千万円・100人。",
            "Small company (SME Basic Act, article 2-1): capital or total contributions, or employees, within the limit of its industry, either one sufficing. Manufacturing and other 300 million yen or 300 people; wholesale 100 million or 100; retail 50 million or 50; services 50 million or 100. Limits included."),
    SME_2(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "中堅・中小企業の定義 (1) ※ 第2項",
            "従業員とは常時使用する者をいい、事業主、役員、臨時の従業員は数えない。",
            "Employees are those regularly employed; the owner, officers and temporary staff are not counted."),
    SME_3(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "中堅・中小企業の定義 (2)",
            "中堅企業は、中小企業でなく、産業競争力強化法第2条第24項に当たり、常時使用する従業員が2,000人以下の会社である。",
            "Mid-size company: not small, within article 2(24) of the Industrial Competitiveness Enhancement Act, and a company of at most 2,000 regular employees."),
    SME_4(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "中堅・中小企業の定義 (2) ただし書",
            "常時使用する従業員が2,000人を超える法人（中小企業者を除く）が直接又は間接に全株を持つ事業者は、それでも大企業として扱う。",
            "Counts as large all the same: a business wholly owned, directly or indirectly, by a corporation of more than 2,000 regular employees that is not itself a small company."),
    NOTE_1(
            SELECTION,
            DECIDES,
            FIRM,
            "留意事項 第1項",
            "今年度の別の中国消費者向け販促イベントに参加していない、又は参加予定のない企業を優先する。",
            "Companies that have not joined, or do not plan to join, this year's other China consumer promotion event come first."),
    NOTE_2(
            COST,
            SHOWS,
            FIRM,
            "留意事項 第2項",
            "KOL・KOC用のサンプルとその送料は、企業の負担とする。",
            "Samples for KOLs and KOCs and their carriage are at the company's cost."),
    NOTE_3(COST, SHOWS, FIRM, "留意事項 第3項", "販売時のコミッションは、企業の負担とする。", "Sales commissions are at the company's cost."),
    NOTE_4(
            PREFERENCE,
            DECIDES,
            FIRM,
            "留意事項 第4項",
            "ブランドについて、中国の商標が登録済み又は出願中であることが望ましい。",
            "A Chinese trademark, registered or applied for, is desirable for the brand."),
    NOTE_5(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "留意事項 第5項",
            "現地の情勢などを踏まえ、ジェトロの判断で中止や延期になる場合がある。",
            "JETRO may call off or postpone in view of local conditions."),
    NOTE_6(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "留意事項 第6項・第13項",
            "定めのない事項は、ジェトロが決める。政府の方針などにより内容が変わる可能性がある。",
            "What is not laid down, JETRO decides; government policy may change the content."),
    NOTE_7(
            DATA_SHARING,
            RECORDS,
            FIRM,
            "留意事項 第7項",
            "提出された情報は、事業の運営に使い、ジェトロのデータベースに載せて関連事業や連絡に使う。企業と商品の情報を公開する場合がある。",
            "Information submitted is used to run the programme, kept in JETRO's database for related programmes and contact, and company and product information may be published."),
    NOTE_8(
            CONSENT,
            RECORDS,
            FIRM,
            "留意事項 第8項",
            "事業の画像、テキスト、音声、資料などの著作権は、ジェトロその他の著作権者に属することに同意したものとする。",
            "Copyright in the programme's pictures, text, sound and material is JETRO's and other holders'."),
    NOTE_9(
            OBLIGATION,
            RECORDS,
            FIRM,
            "留意事項 第9項",
            "著作権者の書面か電磁的方法の承諾なしに、複製、上映、送信、貸与、翻訳、二次利用などをしてはならない。違反すれば、直ちにサービスの全部又は一部を止める。",
            "No copying, showing, transmission, lending, translation or reuse of it without the holder's written or electronic leave; a breach stops the service in whole or part at once."),
    NOTE_10(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "留意事項 第10項",
            "募集の締切後でも、現地の規制の変更などにより出品できなくなることがある。",
            "After the call has closed too, a change of local rules may make a product impossible to show."),
    NOTE_11(
            OBLIGATION,
            DECIDES,
            FIRM,
            "留意事項 第11項",
            "参加の権利を転貸・売買・交換・譲渡することはできない。",
            "The right to take part cannot be sublet, sold, exchanged or transferred."),
    NOTE_12(
            CONSENT,
            RECORDS,
            FIRM,
            "留意事項 第12項",
            "ジェトロは、成果や内容を公開する場合がある。企業は人格権を行使しない。",
            "JETRO may publish results and content; the company does not assert moral rights."),
    DISC_1(
            WAIVER,
            SHOWS,
            FIRM,
            "免責条項 1",
            "商談相手やジェトロからの情報は、正確性、完全性、適合性、最新性を保証しない。採否は企業が判断する。不利益があってもジェトロは責任を負わない。",
            "Information from partners or JETRO comes without warranty of accuracy, completeness, fitness or currency; the company decides on its use, and JETRO is not liable for disadvantage."),
    DISC_2(
            WAIVER,
            SHOWS,
            FIRM,
            "免責条項 2",
            "参加者や消費者に損害や不利益が生じても、ジェトロは責任を負わない。",
            "JETRO is not liable for damage or disadvantage to participants or consumers."),
    DISC_3(
            WAIVER,
            SHOWS,
            FIRM,
            "免責条項 3",
            "サンプルの盗難や破損について、ジェトロは責任を負わない。",
            "JETRO is not liable for theft of or damage to samples."),
    DISC_4(
            WAIVER,
            RECORDS,
            FIRM,
            "免責条項 4",
            "その国に既に代理店等がある企業は、事前にその了承を得るなどの対応をする。代理店等との問題について、ジェトロは責任を負わない。",
            "Where the company has an agent in the country it does what is needed, such as getting that agent's agreement first; JETRO is not liable for trouble with it."),
    DISC_5(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 5",
            "条件や趣旨に合わない参加は、採択の後でも、ジェトロが取り消す場合がある。",
            "JETRO may cancel a participation that does not meet the conditions or the purpose, after adoption too."),
    DISC_6(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6",
            "ジェトロは、6の①〜⑦の事由により、日時や内容の変更、全部又は一部の予告なしの中止、一部の企業の参加の中止をすることがあり、責任を負わない。",
            "JETRO may change dates or content, call off all or part without notice, or stop some companies, without liability, on one of the seven grounds 6-1 to 6-7."),
    DISC_6_1(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ①",
            "事由：天災、テロ、戦争、政情の不安、入国の制限、感染症、労働紛争その他の不可抗力が生じたとき。",
            "Ground: disaster, terrorism, war, unrest, entry restrictions, infectious disease, labour dispute or other force majeure."),
    DISC_6_2(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ②",
            "事由：条件を満たさなくなるなど、企業の状況が変わったとき。",
            "Ground: the company's situation changed, for example so that it no longer meets the conditions."),
    DISC_6_3(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ③",
            "事由：企業がジェトロの指示、条件、合意に違反したとき。",
            "Ground: the company broke JETRO's instructions, conditions or agreements."),
    DISC_6_4(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ④",
            "事由：企業の端末、回線、アプリケーションにセキュリティなどのリスクがあるとき。",
            "Ground: a security risk in the company's devices, line or applications."),
    DISC_6_5(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ⑤",
            "事由：企業が反社会的勢力に実質的に関わると分かったとき。",
            "Ground: the company is found to have substantial ties with anti-social forces."),
    DISC_6_6(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ⑥",
            "事由：法令に反する行為、著しく不正な行為、公序良俗に反する行為があったとき、又はその疑いがあるとき。",
            "Ground: an act against law, a gravely improper act or one against public order, or the suspicion of one."),
    DISC_6_7(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 6 ⑦",
            "事由：そのほか、ジェトロが相当と判断したとき。",
            "Ground: other cases that JETRO finds reasonable."),
    DISC_7(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "免責条項 7",
            "ジェトロの責任でない事由により、申込みの受領後でも変更・中止することがある。旅費や輸送費のキャンセル料、返品その他の経費・損害は補填できない。",
            "JETRO may change or call off after applications were received for causes not its own; it cannot make up for travel, cancelled carriage, returned goods or other costs and losses.");

    private final Text text;

    Kol25(Kind kind, Enforced enforced, Waiving waiving, String place, String ja, String en) {
        this.text = new Text(kind, enforced, waiving, place, ja, en);
    }

    @Override
    public Document document() {
        return Document.KOL25;
    }

    @Override
    public Text text() {
        return text;
    }
}
