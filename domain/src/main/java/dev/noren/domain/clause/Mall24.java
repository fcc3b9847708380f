package dev.noren.domain.clause;

import static dev.noren.domain.clause.Enforced.DECIDES;
import static dev.noren.domain.clause.Enforced.INFORMS;
import static dev.noren.domain.clause.Enforced.RECORDS;
import static dev.noren.domain.clause.Enforced.SHOWS;
import static dev.noren.domain.clause.Kind.BENEFIT;
import static dev.noren.domain.clause.Kind.CONSENT;
import static dev.noren.domain.clause.Kind.COST;
import static dev.noren.domain.clause.Kind.DATA_SHARING;
import static dev.noren.domain.clause.Kind.DEADLINE;
import static dev.noren.domain.clause.Kind.DISCLOSURE;
import static dev.noren.domain.clause.Kind.ELIGIBILITY;
import static dev.noren.domain.clause.Kind.EXPORT_CONTROL;
import static dev.noren.domain.clause.Kind.FEE;
import static dev.noren.domain.clause.Kind.INFORMATION;
import static dev.noren.domain.clause.Kind.LIFECYCLE;
import static dev.noren.domain.clause.Kind.OBLIGATION;
import static dev.noren.domain.clause.Kind.ORGANISER_RIGHT;
import static dev.noren.domain.clause.Kind.PREFERENCE;
import static dev.noren.domain.clause.Kind.REFUND;
import static dev.noren.domain.clause.Kind.REPORT;
import static dev.noren.domain.clause.Kind.SELECTION;
import static dev.noren.domain.clause.Kind.WAIVER;
import static dev.noren.domain.clause.Waiving.FIRM;
import static dev.noren.domain.clause.Waiving.WAIVABLE;

/** JAPAN MALL, fiscal year 2024: the programme outline. */
public enum Mall24 implements Clause {
    OV_1(
            INFORMATION,
            INFORMS,
            FIRM,
            "事業概要 第1文",
            "海外ECバイヤーによる日本商品の調達と販売を支援し、現地でその商品の販促も行う事業である。",
            "The programme supports overseas EC buyers in procuring and selling Japanese goods, and promotes those goods locally."),
    OV_2(
            LIFECYCLE,
            INFORMS,
            FIRM,
            "事業概要 第2文",
            "マーケットイン型とする。ジェトロが連携バイヤーの求める商品を紹介し、商談の機会を設け、商談を支援する。",
            "Market-in: JETRO proposes goods that match what partner buyers need, creates meetings and supports the talks."),
    OV_3(
            LIFECYCLE,
            DECIDES,
            WAIVABLE,
            "事業概要 第3文",
            "連携バイヤーとの取引は、原則として国内納品、円建て、全量買取とする。異なる条件の成約は拒まず、例外として印を付ける。",
            "Deals with partner buyers are, as a rule, delivered within Japan, settled in yen, and bought out in full. A deal on other terms is an exception (read as flagged, not refused)."),
    OV_4(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "事業概要 第3文",
            "成約に至れば、バイヤーとジェトロが連携してその商品の販促を行う。",
            "When a deal is concluded, the buyer and JETRO together promote the goods."),
    OV_5(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "事業概要 対象者",
            "日本企業が対象で、海外に進出した日系企業も含む。",
            "Open to Japanese companies, Japanese-affiliated companies abroad included."),
    OV_6(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "事業概要 対象製品",
            "食料品、日用品、生活雑貨、化粧品などの消費者向け商品が対象である。消費者向けでない商品は対象外とする。",
            "Open to consumer goods: food, daily necessities, household goods, cosmetics and the like. Goods that are not for consumers are out."),
    OV_7(
            FEE,
            DECIDES,
            FIRM,
            "事業概要 参加費用",
            "参加は無料である。一部の連携先には有料オプションがある。",
            "Taking part is free. Some partner buyers offer paid options."),
    OV_8(
            INFORMATION,
            INFORMS,
            FIRM,
            "事業概要 実施内容・末尾の※",
            "ECバイヤーとは、日本商品の調達に意欲があり、消費者向け商品をオンラインで売る海外バイヤーである。販路（ECサイト、一部店頭等）はバイヤーごとに異なる。",
            "An EC buyer is an overseas buyer, keen to procure Japanese goods, that sells consumer goods online. Channels (EC site, some shops) differ by buyer."),
    OV_9(
            BENEFIT,
            INFORMS,
            FIRM,
            "海外ECサイトで販売 第2項",
            "海外サイトへの掲載、在庫管理、顧客対応などはバイヤー側の仕事であり、企業が行う必要はない。",
            "Listing on the overseas site, stock keeping and customer care are the buyer's work, not the company's."),
    FLOW_1(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "01 商品登録〜05 プロモーション（流れの図）",
            "順に五段階：Japan Street登録、商談、成約、JAPAN MALL参加登録（有料オプションの有無の回答を含む）、販促と後日の報告。",
            "Five steps in order: list on Japan Street, talks, deal, JAPAN MALL registration (with the answer on paid options), promotion followed by a report."),
    FLOW_2(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "02 ご商談（流れの図）",
            "バイヤーが商談を希望した企業には、ジェトロが連絡する。",
            "JETRO contacts the company when a buyer asks for a meeting."),
    FLOW_3(
            REPORT,
            DECIDES,
            FIRM,
            "05 プロモーション（流れの図）",
            "販促の後、その様子と概要を、無料の参加も含めて参加企業に報告する。",
            "After the promotion, what it looked like and its outline are reported to the companies that took part, (read as free ones included)."),
    ST_1(
            FEE,
            DECIDES,
            FIRM,
            "01 Japan Streetへ商品のご登録, Japan Street 第1項",
            "Japan Streetへの登録は無料である。",
            "Registering on Japan Street is free."),
    ST_2(
            INFORMATION,
            INFORMS,
            FIRM,
            "01 Japan Streetへ商品のご登録, Japan Street 第2項・第3項",
            "Japan Streetには約7,400社以上が商品を登録し、約4,000以上の海外バイヤーが利用している（2024年度）。",
            "About 7,400 or more companies have listed goods on Japan Street and about 4,000 or more overseas buyers use it (fiscal year 2024)."),
    ST_3(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "01 Japan Streetへ商品のご登録, Japan Street 第5項",
            "見積依頼と商談依頼は、バイヤーから直接ではなく、ジェトロを通じて企業に届く。",
            "Quote requests and meeting requests reach the company through JETRO, not directly from the buyer."),
    ST_4(
            DISCLOSURE,
            DECIDES,
            FIRM,
            "01 Japan Streetへ商品のご登録, Japan Street 見出し",
            "Japan Streetを利用できるのは、ジェトロが招待したバイヤーだけである。",
            "Japan Street is open only to buyers whom JETRO has invited."),
    TALK_1(
            BENEFIT,
            INFORMS,
            FIRM,
            "02 ご商談 / 輸出初心者でもOK 第2項",
            "商談の日程などの調整と言語の面は、ジェトロが支援する。",
            "JETRO helps with scheduling and language in the talks."),
    DEAL_1(
            LIFECYCLE,
            DECIDES,
            WAIVABLE,
            "03 ご成約（納品）, 原則国内取引 第1項",
            "原則として、商社など国内の指定先に納品し、円で決済する。",
            "As a rule, goods are delivered to a designated place in Japan (a trading company, say) and paid in yen."),
    DEAL_2(
            BENEFIT,
            INFORMS,
            FIRM,
            "03 ご成約（納品）, 原則国内取引 第2項",
            "原則としてバイヤーが全量を買い取るので、企業は海外に在庫を抱えない。",
            "As a rule the buyer buys the whole quantity, so the company carries no stock abroad."),
    DEAL_3(
            OBLIGATION,
            SHOWS,
            FIRM,
            "03 ご成約（納品）, 原則国内取引 ※",
            "納品、輸送、決済の方法などは、企業がバイヤー（その指定商社等を含む）と直接取り決める。",
            "Company and buyer (or its designated trading company) settle delivery, transport and payment between themselves."),
    DEAL_4(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "03 ご成約（納品）, 参加登録のご案内",
            "参加登録の案内は、連携バイヤーと成約した企業にだけ、メールで送る。",
            "Only a company that has concluded a deal with a partner buyer is invited, by e-mail, to register for JAPAN MALL."),
    REG_1(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "04 参加登録方法, ステップ1",
            "ステップ1の参加登録は必須かつ無料で、案内メールにあるURLから行う。",
            "Step 1, registration, is mandatory and free, and is done from the URL in the invitation."),
    REG_2(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "04 参加登録方法, ステップ1 ※",
            "案内は連携バイヤーごとに送る。参加は企業とバイヤーの組ごとに一件である。",
            "Invitations are sent per partner buyer (read as one participation per company and buyer)."),
    REG_3(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "04 参加登録方法, ステップ2",
            "ステップ2の有料オプションの選択は任意である。有料オプションのあるバイヤーと成約した場合にだけ、ステップ1と併せて案内する。",
            "Step 2, choosing a paid option, is voluntary and is offered, together with step 1, only where that buyer has paid options."),
    REG_4(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "04 参加登録方法, ステップ2 ※ 第1項",
            "バイヤーに有料オプションがない場合は、ステップ1だけを案内する。",
            "Where the buyer has no paid option, only step 1 is offered."),
    REG_5(
            DEADLINE,
            DECIDES,
            FIRM,
            "04 参加登録方法, ステップ2 ※ 第2項",
            "期日までに選択しなかった場合は、無料のプロモーションに参加できる。",
            "No choice by the deadline means that the company can join the free promotion."),
    PR_1(
            BENEFIT,
            INFORMS,
            FIRM,
            "05 JAPAN MALLプロモーション 冒頭 / プロモーションに参加 第1項",
            "海外でのオンラインプロモーションは、企業には無料である。",
            "Online promotion abroad is free for the company."),
    PR_2(
            INFORMATION,
            INFORMS,
            FIRM,
            "05 JAPAN MALLプロモーション, 2023年度プロモーション内容例",
            "2023年度の例：バイヤー自社ECの特設ページ、現地EC（Amazon.com、Lazada、Shopee）の販促、SNS・現地媒体（Instagram、Facebook、小紅書）、インフルエンサー（動画、ライブ、レシピ）。",
            "Examples of fiscal year 2023: a feature page on the buyer's own site; sales drives on local platforms (Amazon.com, Lazada, Shopee); the buyer's social media and local media (Instagram, Facebook, RED); influencers (video, live commerce, recipes)."),
    PR_3(
            INFORMATION,
            INFORMS,
            FIRM,
            "05 JAPAN MALLプロモーション ※ 第1項・第2項",
            "販促の内容はバイヤーごとに異なる。一部のバイヤーはオフラインでも行う場合がある。",
            "What the promotion is differs by buyer; some also promote offline."),
    PR_4(
            DISCLOSURE,
            DECIDES,
            FIRM,
            "05 JAPAN MALLプロモーション ※ 第3項",
            "無料のプロモーションでは、企業ごとの結果やデータは提供しない。",
            "Free promotion: no results or data per company are given."),
    OPT_1(
            BENEFIT,
            DECIDES,
            FIRM,
            "05 JAPAN MALLプロモーション, 有料オプション 冒頭・第1項 / 海外の市場・ニーズを把握 第3項",
            "有料オプションは自社の個別商品を販促し、その企業に結果、データ、分析を商品ごとに提供する。",
            "A paid option promotes the company's own product and gives that company results, data and analysis per product."),
    OPT_2(
            FEE,
            DECIDES,
            FIRM,
            "05 JAPAN MALLプロモーション, 有料オプション 第2項",
            "中堅・中小企業に限り、有料オプションの費用の一部をジェトロが割引として補填する。",
            "For mid-size and small companies only, JETRO covers part of the option's fee as a discount."),
    OPT_3(
            INFORMATION,
            INFORMS,
            FIRM,
            "05 JAPAN MALLプロモーション, 有料オプション 例1〜例3",
            "例：SNS投稿、オンライン広告（結果を共有し、一部のバイヤーは戦略も共有）、ライブコマース（反応と結果を共有）。",
            "Examples: a social media post, online advertising (with results; some buyers share the strategy), live commerce (with reactions and results)."),
    OPT_4(
            SELECTION,
            DECIDES,
            FIRM,
            "05 JAPAN MALLプロモーション, 有料オプション ※ 第1項",
            "有料オプションには審査がある。通過しなかった企業は無料のプロモーションに参加できる。",
            "An option is screened. Whoever does not pass can join the free promotion."),
    OPT_5(
            DEADLINE,
            DECIDES,
            FIRM,
            "05 JAPAN MALLプロモーション, 有料オプション ※ 第2項",
            "審査を通過したら、定められた期日までに費用を支払う。",
            "After passing, the fee is due by the date given."),
    OPT_6(
            FEE,
            DECIDES,
            FIRM,
            "05 JAPAN MALLプロモーション, 有料オプション ※ 第3項",
            "費用はバイヤーごとに異なる。目安は、中堅・中小企業で割引後に1商品3万円程度である。",
            "Fees differ by buyer; as a guide about 30,000 yen per product for mid-size and small companies after the discount."),
    FAQ_1(
            LIFECYCLE,
            INFORMS,
            FIRM,
            "よくある質問 第1問",
            "参加を望む企業は、まずJapan Streetに登録する。案内は連携バイヤーとの成約の後に届く。",
            "Whoever wants to join starts by listing on Japan Street; the invitation follows a deal with a partner buyer."),
    FAQ_2(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "よくある質問 第2問",
            "販促の方法についての企業の要望には応じかねる。",
            "Companies' wishes on how to promote are not taken."),
    FAQ_3(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "よくある質問 第3問 / 諸注意事項 プロモーションについて 第10項",
            "連携バイヤーと既に取引のある企業は、バイヤーや指定商社の判断で対象となる場合がある。対象の企業には案内する。",
            "A company that already trades with a partner buyer may be included if the buyer or its designated trading company judges so, and is then invited."),
    REQ_1(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "参加要件 第1項",
            "商品を輸出先国に輸入し、そこで販売できること。",
            "The product can be imported to and sold in the destination."),
    REQ_2(
            ELIGIBILITY,
            RECORDS,
            FIRM,
            "参加要件 第2項",
            "商品が、輸出先国で知的財産を侵害しないこと。",
            "The product does not infringe intellectual property in the destination."),
    REQ_3(PREFERENCE, DECIDES, FIRM, "参加要件 第3項", "JANコードがあることが望ましい。", "A JAN code is desirable."),
    REQ_4(
            PREFERENCE,
            DECIDES,
            FIRM,
            "参加要件 第4項",
            "最低発注数量は少量（数箱程度）であることが望ましい。",
            "A small minimum order quantity (a few cases) is desirable."),
    REQ_5(ELIGIBILITY, RECORDS, FIRM, "参加要件 第5項 前段", "企業が製造物責任を負えること。", "The company can bear product liability."),
    REQ_5B(
            PREFERENCE,
            DECIDES,
            FIRM,
            "参加要件 第5項 後段",
            "海外PL保険への加入が望ましい。",
            "Overseas product liability insurance is desirable."),
    REQ_6(
            OBLIGATION,
            RECORDS,
            FIRM,
            "参加要件 第6項",
            "連携バイヤーの指定する商流を企業が了承すること。",
            "The company accepts the trade flow that the partner buyer designates."),
    REQ_7(
            OBLIGATION,
            RECORDS,
            FIRM,
            "参加要件 第7項",
            "指定された期日までに、企業が必要な数量を納品できること。",
            "The company can deliver the quantity needed by the date given."),
    REQ_8(
            ELIGIBILITY,
            DECIDES,
            FIRM,
            "参加要件 第8項",
            "商社や代理店など生産者でない者は、製造者・生産者の承諾を得て、共同で提案すること。",
            "Whoever is not the producer (a trading company, an agent) needs the maker's consent and proposes jointly with it."),
    REQ_9(
            ELIGIBILITY,
            RECORDS,
            FIRM,
            "参加要件 第9項",
            "特許、意匠、商標、実用新案、著作権その他の知的財産権を侵害せず、侵害のおそれもない商品であること。",
            "The product does not infringe, and is not likely to infringe, patents, designs, trademarks, utility models, copyright or other intellectual property."),
    REQ_10(
            OBLIGATION,
            RECORDS,
            FIRM,
            "参加要件 第10項",
            "バイヤーが輸出入や販売のために求める情報と書類（英文を含む）を、企業が提出できること。",
            "The company can submit the information and documents, English included, that the buyer needs for import, export and sale."),
    REQ_11(
            COST,
            RECORDS,
            FIRM,
            "参加要件 第11項",
            "商談用などのサンプルを求められたら無償で提供し、国内の指定場所までの送料は企業が負担すること。",
            "Samples asked for talks are given free, and carriage to the designated place in Japan is at the company's cost."),
    REQ_12(
            REFUND,
            DECIDES,
            FIRM,
            "参加要件 第12項",
            "期日までに支払いを確認できない有料オプションはキャンセルとみなし、企業は無料のプロモーションへの参加となる。",
            "An option whose fee is not confirmed by the due date counts as cancelled, and the company takes part in the free promotion."),
    REQ_13(
            OBLIGATION,
            RECORDS,
            FIRM,
            "参加要件 第13項",
            "企業は、プロモーションに必要な情報などを提供する。",
            "The company provides what the promotion needs."),
    REQ_14(
            CONSENT,
            RECORDS,
            FIRM,
            "参加要件 第14項",
            "販売期間中、バイヤーは売れ行きに応じて小売価格の変更や割引をすることができ、企業はこれに同意する。",
            "The buyer may change retail prices or discount during the sale, according to how sales go."),
    REQ_15(
            OBLIGATION,
            RECORDS,
            FIRM,
            "参加要件 第15項",
            "企業は、成果を調べるジェトロのアンケートやヒアリングに応じる。",
            "The company answers JETRO's surveys and interviews on results."),
    REQ_16(
            CONSENT,
            RECORDS,
            FIRM,
            "参加要件 第16項",
            "事業の概要、進捗、成果を公表することに同意する。",
            "The outline, progress and results of the project may be made public."),
    REQ_17(
            CONSENT,
            DECIDES,
            WAIVABLE,
            "参加要件 第17項・末尾の※",
            "原則としてJapan Streetに登録し、登録商品がそこで公開されることに同意する。掲載は2025年度以降も続ける予定である。",
            "As a rule the company is listed on Japan Street and agrees that its listed products are public there; listings are planned to go on being shown in later fiscal years."),
    EXP_0(
            CONSENT,
            RECORDS,
            FIRM,
            "特記事項 前文",
            "輸出管理に関する特記事項を確認し、その全てに同意する。",
            "The company has read the special terms on export control and agrees to all of them."),
    EXP_1(
            EXPORT_CONTROL,
            RECORDS,
            FIRM,
            "特記事項 1",
            "外為法等と、関連する国・地域の同様の規制を十分に理解し、自己の責任で守る。",
            "The company understands the foreign exchange and trade law and comparable rules abroad, and complies at its own responsibility."),
    EXP_2(
            EXPORT_CONTROL,
            RECORDS,
            FIRM,
            "特記事項 2",
            "物品の輸出や技術の提供が規制に違反する可能性のある場合は、出品せず、ジェトロのサービスも受けない。",
            "Where export of the goods or technology may break those rules, the company neither lists them nor uses JETRO's services for them."),
    EXP_3(
            EXPORT_CONTROL,
            DECIDES,
            FIRM,
            "特記事項 3",
            "違反又はそのおそれがあるとジェトロが判断すれば、時期を問わず、サービスの拒否や中断、出品の撤去、登録の取消し、催告なしの契約解除があり得る。",
            "If JETRO judges that there is, or may be, a breach, at any time, it may refuse or stop the service, take listings down, cancel the registration, and end the contract without notice."),
    EXP_4(
            WAIVER,
            SHOWS,
            FIRM,
            "特記事項 4",
            "その措置により企業に損失が生じても、ジェトロは故意・過失の有無によらず責任を負わない。",
            "JETRO is not liable for the company's loss from such a measure, whether or not by intent or negligence."),
    EXP_5(
            EXPORT_CONTROL,
            SHOWS,
            FIRM,
            "特記事項 5",
            "違反やそのおそれによりジェトロに損失が生じた場合、ジェトロは企業に求償することがある。",
            "JETRO may claim its own loss from such a breach, or the risk of one, from the company."),
    EXP_6(
            EXPORT_CONTROL,
            SHOWS,
            FIRM,
            "特記事項 6",
            "両者の間の他の契約や合意と食い違う場合は、この特記事項が優先する。",
            "Where they conflict with any other agreement between the two, these terms come first."),
    EXP_7(
            EXPORT_CONTROL,
            RECORDS,
            FIRM,
            "特記事項 7",
            "企業を代表して同意する者は、代表者又は同意の権限を持つ者であり、社内の手続も済んでいる。",
            "Whoever agrees on the company's behalf is its representative or is empowered to, and internal procedures are done."),
    EXP_8(
            EXPORT_CONTROL,
            SHOWS,
            FIRM,
            "特記事項（続き）リスト規制",
            "リスト規制：企業が自ら該非を判定し、該当すれば、輸出先の国を問わず輸出前に許可を得る。",
            "List control: the company classifies its goods itself and, where listed, gets a licence before export, whatever the destination."),
    EXP_9(
            EXPORT_CONTROL,
            SHOWS,
            FIRM,
            "特記事項（続き）キャッチオール規制",
            "キャッチオール規制：リスト外の品目（食料・木材等を除く）の別表第3以外の地域向けは、企業が需要者と用途を確認し、懸念か通知があれば許可を得る。",
            "Catch-all control: for goods not listed (food and timber excepted) and destinations outside the annex-3 regions, the company checks user and use, and gets a licence where a concern holds or it was told to."),
    EXP_10(
            EXPORT_CONTROL,
            SHOWS,
            FIRM,
            "特記事項（続き）米国輸出管理規則等",
            "米国の再輸出規制は、米国原産品、米国品を一定割合を超えて含む品、米国技術の直接製品に及び得る。中国などの規制も同様に働く場合がある。",
            "US re-export rules can apply to US-origin items, items above a share of US content, and direct products of US technology; rules of China and others may work alike."),
    EXP_11(
            EXPORT_CONTROL,
            SHOWS,
            FIRM,
            "特記事項 注1",
            "輸出入を規制する関係国の全法令が対象である。企業自ら法令と当局・ジェトロのサイトを確認し、必要に応じ当局に問い合わせる。記載は抜粋である。",
            "Every law of the countries concerned that restricts export or import applies; the company itself checks the laws and the sites of the authorities and of JETRO, and asks the authorities where needed. What is listed is an extract."),
    PRICE_1(
            INFORMATION,
            SHOWS,
            FIRM,
            "諸注意事項 商品の価格設定について 第1項",
            "現地の小売価格は、原則として国内の指定倉庫渡しの価格を基に、バイヤーが決める。",
            "As a rule the buyer sets the local retail price from the price delivered at the designated warehouse in Japan."),
    PRICE_2(
            OBLIGATION,
            SHOWS,
            FIRM,
            "諸注意事項 商品の価格設定について 第2項",
            "小売価格についての条件は、企業とバイヤーの間で取り決める。",
            "Conditions on the retail price are settled between company and buyer."),
    PRICE_3(
            OBLIGATION,
            SHOWS,
            FIRM,
            "諸注意事項 商品の価格設定について 第3項",
            "発注数量は、企業と、バイヤー又はその指定商社等との間で取り決める。",
            "Order quantities are settled between company and buyer or its trading company."),
    PN_1(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "諸注意事項 プロモーションについて 第1項",
            "販促はジェトロの委託でバイヤーが行う。無料のプロモーションと有料オプションについて、企業の要望には応じかねる。",
            "Buyers carry out the promotion on JETRO's commission; companies' wishes on the free promotion or the paid option are not taken."),
    PN_2(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "諸注意事項 プロモーションについて 第2項",
            "プロモーションと報告の内容は、予告なく変わる場合がある。",
            "Promotion and report may change without notice."),
    PN_3(
            COST,
            SHOWS,
            FIRM,
            "諸注意事項 プロモーションについて 第3項",
            "販促に当たり、サンプルの提供を相談することがある。",
            "Samples may be asked for the promotion."),
    PN_4(
            OBLIGATION,
            SHOWS,
            FIRM,
            "諸注意事項 プロモーションについて 第4項",
            "有料オプションの企業には、バイヤーから直接、資料などの依頼が届くことがある。",
            "Companies with a paid option may be asked for material by the buyer directly."),
    PN_5(
            REPORT,
            DECIDES,
            FIRM,
            "諸注意事項 プロモーションについて 第5項",
            "有料オプションの企業には、販売終了後に、プロモーション期間の販売データを提供する。",
            "Companies with a paid option get the sales data of the promotion period after sales end."),
    PN_6(
            REPORT,
            DECIDES,
            FIRM,
            "諸注意事項 プロモーションについて 第6項",
            "どのデータを提供できるかは、連携先により異なる。",
            "Which data can be given differs by partner."),
    PN_7(
            WAIVER,
            DECIDES,
            FIRM,
            "諸注意事項 プロモーションについて 第7項",
            "事前に示したデータでも、バイヤーの事情などで提供できないことがある。",
            "Data announced beforehand may turn out not to be available, for the buyer's reasons."),
    PN_8(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "諸注意事項 プロモーションについて 第8項",
            "有料オプションはバイヤーごとに募集し、成約と調達商品の決定の後に、対象の企業に案内する。",
            "Paid options are opened per buyer, to companies concerned, after the deal and the goods to be procured are settled."),
    PN_9(
            INFORMATION,
            DECIDES,
            FIRM,
            "諸注意事項 プロモーションについて 第9項",
            "連携バイヤーの中には、有料オプションのないものがある。",
            "Some partner buyers have no paid option."),
    MISC_1(
            LIFECYCLE,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第1項",
            "Japan Streetでは国・地域を除外できない。望まない国・地域から引き合いが来たら、企業がジェトロに連絡する。",
            "Japan Street cannot exclude countries; the company tells JETRO when an inquiry comes from one it does not want."),
    MISC_2(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "諸注意事項 その他 第2項",
            "商品は、バイヤーの指定する商流で一定期間販売する。事業の枠組みは変わる場合がある。",
            "Goods are sold for a set period through the flow that the buyer designates; the scheme may change."),
    MISC_3(
            DEADLINE,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第3項",
            "販売契約は企業が自ら結ぶ。商品が期日までに指定倉庫に届かない場合は、事業の全部又は一部に参加できないことがある。",
            "Sales contracts are the company's own; where goods do not reach the designated warehouse by the date given, it may miss all or part of the programme."),
    MISC_4(
            WAIVER,
            SHOWS,
            FIRM,
            "諸注意事項 その他 第4項",
            "企業、バイヤー、消費者に損害や不利益が生じても、ジェトロは責任を負わない。",
            "JETRO is not liable for damage or disadvantage to companies, buyers or consumers."),
    MISC_5(
            WAIVER,
            RECORDS,
            FIRM,
            "諸注意事項 その他 第5項",
            "その国に既に代理店等がある企業は、事前にその了承を得るなどの対応をする。代理店等との問題について、ジェトロは責任を負わない。",
            "Where the company already has an agent in the country, it does what is needed, such as getting that agent's agreement first; JETRO is not liable for trouble with it."),
    MISC_6(
            WAIVER,
            SHOWS,
            FIRM,
            "諸注意事項 その他 第6項",
            "紛失、破損、廃棄、傷みなどで商品を売れなくなっても、ジェトロは責任を負わない。",
            "JETRO is not liable where goods cannot be sold for loss, damage, disposal or spoiling."),
    MISC_7(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第7項",
            "条件や趣旨に合わない参加は、ジェトロが内容を確認した上で取り消す場合がある。",
            "JETRO may, after checking, cancel a participation that does not meet the conditions or the purpose."),
    MISC_8(
            ORGANISER_RIGHT,
            SHOWS,
            FIRM,
            "諸注意事項 その他 第8項",
            "販売チャネルは、買い取るバイヤーが決める。",
            "The buyer that buys out decides the sales channel."),
    MISC_9(
            WAIVER,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第9項",
            "バイヤーによっては、結果のフィードバックができない場合がある。",
            "Some buyers cannot give feedback on results."),
    MISC_10(
            DATA_SHARING,
            RECORDS,
            FIRM,
            "諸注意事項 その他 第10項",
            "Japan Streetの登録情報の一部を、海外ECバイヤー等に、データで又はオンラインで提供することがある。",
            "Part of what is listed on Japan Street may be given to overseas EC buyers, as data or online."),
    MISC_11(
            ORGANISER_RIGHT,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第11項",
            "天災、現地の政情などジェトロの責任でない事由により、申込みの受領後でも全部又は一部を変更・中止することがある。輸送のキャンセル料、返品その他の経費・損害は補填できない。",
            "JETRO may change or call off all or part, after an application was received too, for natural disaster, local politics or other causes not its own; it cannot make up for cancelled carriage, returned goods or other costs and losses."),
    MISC_12(
            REFUND,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第12項 前段",
            "プレミアムプラン（文書のここでの語で、有料オプションと読む）の審査を通過したら、参加費は全額支払う。キャンセルなどでも返金しない。",
            "Once screening for the premium plan (the document's word here; read as the paid option) is passed, the participation fee is owed in full; it is not returned for cancellation or the like."),
    MISC_13(
            REFUND,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第12項 後段",
            "資格がないと判明した参加企業や商品を、ジェトロはいつでも無効にできる。その場合、参加費は一切返金できない。",
            "JETRO may at any time void a participation or product found not to qualify; nothing of the fee is returned then."),
    MISC_14(
            REFUND,
            DECIDES,
            FIRM,
            "諸注意事項 その他 第13項",
            "明らかな瑕疵がある場合は、ジェトロの判断で返金することがある。",
            "Where a defect is evident, JETRO may return the fee at its judgement."),
    MISC_15(
            CONSENT,
            RECORDS,
            FIRM,
            "諸注意事項 その他 第14項",
            "Japan Streetに登録すれば、その利用条件と免責事項に同意したとみなす。",
            "Registering on Japan Street counts as agreeing to its terms of use and disclaimers.");

    private final Text text;

    Mall24(Kind kind, Enforced enforced, Waiving waiving, String place, String ja, String en) {
        this.text = new Text(kind, enforced, waiving, place, ja, en);
    }

    @Override
    public Document document() {
        return Document.MALL24;
    }

    @Override
    public Text text() {
        return text;
    }
}
