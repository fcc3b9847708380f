package dev.noren.domain.clause;

import static dev.noren.domain.clause.Enforced.DECIDES;
import static dev.noren.domain.clause.Enforced.INFORMS;
import static dev.noren.domain.clause.Enforced.RECORDS;
import static dev.noren.domain.clause.Enforced.SHOWS;
import static dev.noren.domain.clause.Kind.BENEFIT;
import static dev.noren.domain.clause.Kind.CAPACITY;
import static dev.noren.domain.clause.Kind.COST;
import static dev.noren.domain.clause.Kind.DEADLINE;
import static dev.noren.domain.clause.Kind.ELIGIBILITY;
import static dev.noren.domain.clause.Kind.FEE;
import static dev.noren.domain.clause.Kind.INFORMATION;
import static dev.noren.domain.clause.Kind.LIFECYCLE;
import static dev.noren.domain.clause.Kind.OBLIGATION;
import static dev.noren.domain.clause.Kind.ORGANISER_RIGHT;
import static dev.noren.domain.clause.Kind.SELECTION;
import static dev.noren.domain.clause.Kind.WAIVER;
import static dev.noren.domain.clause.Waiving.FIRM;
import static dev.noren.domain.clause.Waiving.WAIVABLE;

/** Lecture on overseas EC and the EC programmes, fiscal year 2023 editions. */
public enum Deck23 implements Clause {
    ST_1(
            FEE,
            DECIDES,
            FIRM,
            "4-1 オンラインカタログサイト（1枚目）",
            "日本企業のJapan Streetへの登録は無料である。",
            "Japan Street: registration is free for Japanese companies."),
    ST_2(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-1 オンラインカタログサイト（1枚目）",
            "招待した海外バイヤー（EC、小売、卸等）は1,700社以上、登録済みの日本企業は約4,000社である（2022年12月）。",
            "1,700 or more overseas buyers (EC, retail, wholesale) invited; about 4,000 Japanese companies listed (December 2022)."),
    ST_3(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "4-1 オンラインカタログサイト（2枚目）",
            "商品掲載、バイヤーの見積依頼か商談依頼、ジェトロからの連絡、見積の作成・送付か商談の調整・オンライン実施、ジェトロへの報告、アンケートと進む。",
            "Listing; a buyer's quote request or meeting request; JETRO tells the company; quote made and sent, or meeting scheduled and held online; the company reports to JETRO; survey."),
    ST_4(
            OBLIGATION,
            SHOWS,
            FIRM,
            "4-1 オンラインカタログサイト（2枚目）",
            "受注の可否、商流、諸条件は、引き合いの後に各企業が自ら対応する。",
            "Whether to take the order, the trade flow and the terms are each company's own matter after the inquiry."),
    ST_5(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-1 サイトイメージ",
            "商品ページには取得済みの認証、スペック、画像、動画が、企業ページにはSNS情報と動画が載る。",
            "A product page bears certificates held, specifications, pictures and video; a company page bears social media and video."),
    ST_6(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-4 比較表, JAPAN STREET 対象企業・対象商品・実施期間",
            "Japan Streetの対象は日本企業と海外進出日系企業で、全品目を通年で扱う。",
            "Japan Street is open to Japanese companies and Japanese-affiliated companies abroad, for all goods, all year."),
    MALL_1(
            BENEFIT,
            DECIDES,
            FIRM,
            "4-2 JAPAN MALL シンプルプラン",
            "シンプルプラン：全商品を対象とする販促に参加する。対象は日本企業（海外の日系企業を含む）、費用は無料である。",
            "Simple plan: promotion of all goods. Open to Japanese companies, affiliates abroad included. Free."),
    MALL_2(
            BENEFIT,
            DECIDES,
            FIRM,
            "4-2 JAPAN MALL プレミアムプラン",
            "プレミアムプラン：全商品の販促、自社商品の販促、売上などの結果のフィードバック。対象は中堅・中小企業（海外の日系企業を含む）。有料で、額はECサイトによる。",
            "Premium plan: promotion of all goods, promotion of the company's own product, and feedback of results such as sales. Open to mid-size and small companies, affiliates abroad included. Paid, by EC site."),
    MALL_3(
            SELECTION,
            DECIDES,
            FIRM,
            "4-2 JAPAN MALL プレミアムプラン, 留意事項 第1項",
            "プレミアムプランは各ECサイトが審査し、通過しない企業は自動的にシンプルプランでの参加となる。",
            "Each EC site screens premium; whoever does not pass joins as simple automatically."),
    MALL_4(
            DEADLINE,
            DECIDES,
            FIRM,
            "4-2 JAPAN MALL プレミアムプラン, 留意事項 第2項",
            "審査を通過したら、期日までにプレミアムプランの費用を支払う。",
            "After passing, the premium fee is due by the date given."),
    MALL_5(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-2 JAPAN MALL展開状況",
            "2022年度の実施は、18か国・地域で60案件以上である。",
            "60 or more projects in 18 countries and regions in fiscal year 2022."),
    MALL_6(
            LIFECYCLE,
            DECIDES,
            WAIVABLE,
            "4-2 JAPAN MALL 事業の流れ / 4-4 比較表, JAPAN MALL 実施期間",
            "Japan Streetでの提案と商談を経て、商品は全量買取（委託販売ではない）、納品と決済は原則国内とする。登録は無料、実施は通年である。",
            "Goods are bought out in full (not on consignment), as a rule delivered and settled in Japan, after proposal and talks on Japan Street. Registration is free; open all year."),
    STORE_1(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 事業概要, 対象企業",
            "JAPAN STOREの対象は、日本企業と、米国又は英国の日系企業である。",
            "JAPAN STORE is open to Japanese companies and to Japanese-affiliated companies in the US or the UK."),
    STORE_2(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 事業概要, 参加条件",
            "その市場（米国又は英国）のAmazonのアカウントで、「大口出品」により商品を出品すること。",
            "Goods are listed with a professional selling account on Amazon of that market (US or UK)."),
    STORE_3(
            DEADLINE,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 事業概要, 実施期間 / 4-2 JAPAN STORE（1枚目）",
            "実施期間は応募開始から2024年3月29日まで（1枚目では2023年4月1日から2024年3月29日まで）である。",
            "Runs from the opening of applications to 2024-03-29 (the introduction gives 2023-04-01 to 2024-03-29)."),
    STORE_4(ELIGIBILITY, DECIDES, FIRM, "4-3 対象カテゴリ 1", "食品は、日本で製造したものに限る。", "Food: made in Japan only."),
    STORE_5(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-3 対象カテゴリ 2〜8 / 4-2 JAPAN STORE 事業概要, 対象商品",
            "ファッション（ベビー含む）、美容・健康、キッチン、ホーム（家電等）、オフィス（文具等）、屋外・スポーツ（カー用品も含む）、ホビー（玩具等）：日本製か、日本企業か在米・在英日系企業の定めた規格を満たす保証のある海外製。",
            "Fashion (baby included), beauty and health care, kitchen, home (appliances, furniture, garden and the like), office (stationery, PC, industrial machines and the like), sports and outdoor (car goods included), hobby (games, toys, pets, instruments, books, DVD/CD and the like): made in Japan, or made abroad and guaranteed to meet a specification set by a Japanese company or a Japanese-affiliated company in the US or UK."),
    STORE_6(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-3 対象カテゴリ ※ 第1項",
            "酒類、冷蔵品・冷凍品、中古品、アダルト商品、Amazonデバイスなどは対象外である。",
            "Out: alcohol, chilled and frozen goods, used goods, adult goods, Amazon devices and the like."),
    STORE_7(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-3 対象カテゴリ ※ 第2項",
            "商品に必要な現地の認証（米国ではFDA等）を取得済みで、それを証明できること。",
            "Local certificates the goods need (FDA in the US, say) are held and can be proved."),
    STORE_8(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-3 対象カテゴリ ※ 第3項",
            "Amazon.co.ukでは、VAT登録が必要である。",
            "Amazon.co.uk needs VAT registration."),
    STORE_9(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "4-3 対象カテゴリ ※ 第4項",
            "Amazon.co.ukでは、脂肪、塩分又は糖分の多い食品は対象外である。",
            "Amazon.co.uk: food high in fat, salt or sugar is out."),
    STORE_10(
            ELIGIBILITY,
            RECORDS,
            FIRM,
            "4-3 対象カテゴリ ※ 第2項・第5項",
            "その市場のAmazonの制限事項と、輸出入や販売の規制に従うこと。",
            "Amazon's own restrictions in that market apply, as do import, export and sales rules."),
    STORE_11(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "4-3 対象カテゴリ ※ 第6項",
            "商品が定義を満たすことは自己申告とする。満たさないとジェトロ、アマゾンジャパン又は米英のAmazonが確認した商品は、ストアから下げ、対象から外す。",
            "That goods meet the definition is self-declared; goods found not to, by JETRO, Amazon Japan or Amazon US/UK, are taken off the store and out of the programme."),
    STORE_12(
            FEE,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 事業概要, プラン設定と費用",
            "米国プレミアムは83,000円、英国プレミアムは41,000円（いずれも税込）、基本プランは無料である。",
            "US premium 83,000 yen, tax included; UK premium 41,000 yen, tax included; basic free."),
    STORE_13(
            COST,
            SHOWS,
            FIRM,
            "4-2 JAPAN STORE 事業概要, プラン設定と費用 ※",
            "Amazonの費用（月間登録料、販売手数料等）は別にかかる。",
            "Amazon's own fees (monthly subscription, referral fees and so on) come on top."),
    STORE_14(
            CAPACITY,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 事業概要, 募集規模",
            "米国プレミアムは800社、英国プレミアムは100社、基本プランは制限なしとする。",
            "US premium 800 companies, UK premium 100 companies, basic unlimited."),
    STORE_15(
            SELECTION,
            DECIDES,
            FIRM,
            "4-4 比較表, JAPAN STORE 出品審査・対象企業",
            "プレミアムは中堅・中小企業向け（比較表の注記を、JAPAN STOREのものと読む）で、選考がある。基本プランは自社の出品の意思による。",
            "Premium is for mid-size and small companies (a note in the comparison table, read as belonging to JAPAN STORE) and is selected; basic follows the company's own will to list."),
    STORE_16(
            BENEFIT,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 参加メリット⑤",
            "広告クレジットは、米国プレミアムがAmazon.com用に1,500米ドル、英国プレミアムがAmazon.co.uk用に600ポンドである。",
            "US premium: advertising credit of 1,500 US dollars for Amazon.com. UK premium: 600 pounds for Amazon.co.uk."),
    STORE_17(
            BENEFIT,
            DECIDES,
            FIRM,
            "4-2 JAPAN STORE 参加メリット⑥",
            "プレミアムでは、1社5SKUまで商品ページの作成を、既に出品中なら紹介コンテンツの作成を代行する。アカウントは自社で作る。",
            "Premium: product pages made for up to 5 SKUs per company, or promotional content for those already listed; the company opens its account itself."),
    STORE_18(BENEFIT, INFORMS, FIRM, "4-2 JAPAN STORE 参加メリット⑦", "プレミアムでは、特別講座に参加できる。", "Premium: special courses."),
    STORE_19(
            BENEFIT,
            INFORMS,
            FIRM,
            "4-2 JAPAN STORE 参加メリット①〜④",
            "全参加企業に、Amazon.com、Amazon.co.uk、Amazon Businessでの共同の露出、初出品の支援、売上拡大のコンテンツ、関連イベントを用意する。",
            "All: joint exposure on Amazon.com, Amazon.co.uk and Amazon Business, help with a first listing, sales content, related events."),
    CMP_1(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-4 比較表",
            "三事業比較：取引モデル（BtoB、ECへのBtoBtoC、BtoCとBtoB）、選定（バイヤー、バイヤー、自社〔プレミアムは選考〕）、費用、相手、取引形態（直接輸出〔バイヤーによる〕、商社への国内販売、自社輸出）、期間、対象企業・商品。",
            "Comparison of the three: trade model (B2B; B2B to an EC site that sells to consumers; B2C and B2B), who selects (the buyer; the buyer; the company itself, premium being selected), fee, counterpart, kind of trade (direct export, by buyer; domestic sale to a trading company; own export), period, companies and goods."),
    CMP_2(
            INFORMATION,
            INFORMS,
            FIRM,
            "4 ジェトロのEC関連事業一覧 ④",
            "JAPAN LINKAGEでは、ジェトロがオンライン展示会を選び、パビリオンを設け、出展料を1年間補助する。",
            "JAPAN LINKAGE: JETRO picks online exhibitions, sets up a pavilion and supports the exhibit fee for one year."),
    PREP_1(
            INFORMATION,
            DECIDES,
            FIRM,
            "2 チェックポイント 市場調査・規制等確認",
            "販売前の確認：輸出の可否、必要な認証と規制（米国FDA：食品・化粧品、EU HACCP：水産物等、中国NMPA：化粧品）、そのサイトでの販売の可否、代理店がある場合の商流。",
            "Before selling abroad: can it be exported there; which certificates and rules apply (US: FDA for food and cosmetics; EU: EU HACCP for fishery goods and the like; China: NMPA for cosmetics); may it be sold on that site; does an agent's trade flow stand against it."),
    PREP_2(
            INFORMATION,
            INFORMS,
            FIRM,
            "2 チェックポイント（❶❷❸の図）",
            "三段階：調査・規制等の確認、準備（商品、販路、売り場、価格、配送、リードタイム、返品、システム）、販売（PR、ファンづくり）。",
            "Three phases: research and rules; preparation (product, channel, site, price, delivery, lead time, returns, systems); sales (publicity, fans)."),
    DISC_1(
            WAIVER,
            SHOWS,
            FIRM,
            "巻末 ご注意",
            "講演と資料は情報提供のためのもので、正確性は保証しない。採否は利用者が判断し、不利益が生じても主催機関と講師は責任を負わない。",
            "The lecture and its material are for information; accuracy is not guaranteed, the reader decides on their use, and neither organiser nor lecturer is liable for disadvantage."),
    CN_1(
            INFORMATION,
            DECIDES,
            FIRM,
            "1 地域ごとの特性 中国, 一般貿易と越境ECの主な違い, 一般貿易",
            "中国の一般貿易：1回の購入額に限度はない。関税、増値税、消費税がかかり、中文ラベルが必要である。規制品目を除き、商品に制限はない。",
            "China, ordinary trade: no limit per purchase; duty, VAT and consumption tax; Chinese label needed; any goods, regulated ones excepted."),
    CN_2(
            INFORMATION,
            DECIDES,
            FIRM,
            "1 地域ごとの特性 中国, 一般貿易と越境ECの主な違い, 越境EC",
            "中国の越境EC（保税区・直送）：購入者1人につき1回5,000元、年間2.6万元まで。身分証明書で登録。関税0％、増値税・消費税は一般の70％。中文ラベル不要。ポジティブリスト掲載の商品のみ。",
            "China, cross-border EC (bonded or direct): 5,000 yuan per purchase and 26,000 yuan a year per consumer, who registers with an identity document; zero duty, VAT and consumption tax at 70 per cent; no Chinese label; only goods on the positive list."),
    CN_3(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "1 地域ごとの特性 中国, 一般貿易と越境ECの主な違い, 10都県規制",
            "中国向けの10都県の食品や飼料等は、新潟県産の米を除き、一般貿易でも越境ECでも不可である。",
            "China, food and feed from ten prefectures: not possible by either way, rice from Niigata excepted."),
    CN_4(
            OBLIGATION,
            SHOWS,
            FIRM,
            "3 プロモーション方法（中国）, プラットフォーム外（記事配信・動画配信）",
            "中国では、SNSの投稿から別プラットフォームの販売ページへリンクを貼ることはできず、商品の検索に導く。",
            "China: a social media post may not link to another platform's sales page; it leads readers to search instead."),
    CN_5(
            INFORMATION,
            INFORMS,
            FIRM,
            "1 地域ごとの特性 中国, 一般貿易と越境ECの主な違い, 通関手続き",
            "中国の一般貿易には通関書類（申告書、インボイス、パッキングリスト、船荷証券、衛生証明書等）が要る。越境ECは、化粧品など商品により簡略にできる。",
            "China, ordinary trade needs customs papers (declaration, invoice, packing list, bill of lading, sanitary certificate and so on); cross-border EC can be simpler for goods such as cosmetics."),
    CN_6(
            INFORMATION,
            INFORMS,
            FIRM,
            "3 プロモーション方法（中国）, バナー広告・ライブコマース",
            "中国では、バナー広告は場合により旗艦店だけが出せる。ライブコマースでは、視聴者が画面から直接購入できる。",
            "China: some banner places are for flagship stores only; live commerce lets viewers buy straight from the stream."),
    BUY_1(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-2 JAPAN MALL事業（中国）",
            "フランクジャパン：京東に日本酒館を置く。日本酒、加工食品、ベビー・マタニティ用品。バナー、リスティング広告、KOLの記事、ライブコマース、その場でECで買える試飲イベント。",
            "Frank Japan: JD.com, a Japanese sake hall; sake, processed food, baby and maternity goods; banners, listing ads, KOL articles, live commerce, tasting events where goods can be bought on the spot by EC."),
    BUY_2(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-2 JAPAN MALL事業事例（韓国・シンガポール）",
            "Qoo10：韓国、日本、シンガポール。食品、日用品、化粧品。日本ブランド館、約1,600万人の会員へのメルマガ、自治体（県）との共同の販促。",
            "Qoo10: Korea, Japan, Singapore; food, daily goods, cosmetics; a Japanese brand hall; newsletters to about 16 million members; joint drives with prefectures."),
    BUY_3(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-2 JAPAN MALL事業事例（北米）, MTC KICHEN",
            "MTC Kitchen：ニューヨーク。調理器具、食器、食材。自社ECの品数は5,000を超える。ミシュランのシェフとの動画。",
            "MTC Kitchen: New York; cookware, tableware, ingredients; own EC of over 5,000 items; video with Michelin chefs."),
    BUY_4(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-2 JAPAN MALL事業事例（北米）, IPPINKA",
            "IPPINKA：カナダ。自社ECとAmazon。毎週日曜に2〜3ブランドのニュースレター、Amazon Postに毎日3商品、Amazon内広告とキーワードターゲティング。",
            "IPPINKA: Canada, own EC and Amazon; weekly newsletter on Sundays with two or three brands; three products a day on Amazon Post; Amazon ads and keyword targeting."),
    BUY_5(
            INFORMATION,
            INFORMS,
            FIRM,
            "4-2 JAPAN MALL事業事例（タイ）",
            "タイ：日系商社3社と連携。Lazada、Shopee、Konvy（化粧品専門）。特設ページ、広告、Instagram。地域別の購入の比率を報告する。",
            "Thailand: three Japanese trading companies; Lazada, Shopee and Konvy (cosmetics only); feature pages, ads, Instagram; sales by region reported.");

    private final Text text;

    Deck23(Kind kind, Enforced enforced, Waiving waiving, String place, String ja, String en) {
        this.text = new Text(kind, enforced, waiving, place, ja, en);
    }

    @Override
    public Document document() {
        return Document.DECK23;
    }

    @Override
    public Text text() {
        return text;
    }
}
