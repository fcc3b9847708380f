package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.ports.driving.FormAnswer;
import dev.noren.ports.driving.FormAnswerForm;
import dev.noren.ports.form.Json;
import dev.noren.ports.form.application.FormFile;
import dev.noren.ports.form.application.Pen;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ApplicationFormsTest {

    static final String KOL = "kol-koc-2025";

    private final Office office = Office.open();

    private Pen pen() {
        return new Pen(
                office.desk.applicationForms().blank(KOL, Locale.JAPANESE).orElseThrow());
    }

    private Pen filled() {
        return pen().write("企業名", "株式会社みどり")
                .write("法人番号", "7000012050002")
                .write("事業形態", "法人")
                .write("本店の所在国", "日本（JP）")
                .write("連絡先メールアドレス", "info@example.com")
                .write("業種", "製造業その他")
                .write("資本金（円）", "50,000,000")
                .write("従業員数（人）", "４８人")
                .write("全株を持つ親会社", "なし")
                .write("商品名", "ゆずポン酢")
                .write("商品の分類", "食品")
                .write("日本ブランドの商品か", "はい")
                .write("製造国", "日本（JP）")
                .write("製造地の都道府県", "高知県")
                .write("商品のメーカー", "申込企業")
                .write("中国の消費者に販売中か", "はい")
                .write("中国のEC店舗：RED（小紅書）", "はい")
                .write("店舗の運営者", "自社")
                .write("商品の供給方法", "保税区から")
                .write("参加するコース", "①KOL・KOCアフィリエイト")
                .write("今年度の別の中国消費者向け販促イベントへの参加", "いいえ")
                .declareAll()
                .write("同意する方の氏名", "森 さくら")
                .write("同意する方の役職", "代表取締役")
                .write("同意する権限があるか", "はい");
    }

    private FormAnswer tryOut(Pen pen) {
        return office.desk
                .applicationForms()
                .tryOut(Actor.SECRETARIAT, FormFile.of(pen.file()))
                .toCompletableFuture()
                .join();
    }

    private FormAnswer submit(Pen pen) {
        return office.desk
                .applicationForms()
                .submit(Actor.SECRETARIAT, FormFile.of(pen.file()), Optional.empty())
                .toCompletableFuture()
                .join();
    }

    @Test
    void spike() throws Exception {
        office.at("2025-08-01T09:00:00+09:00");
        Files.write(Path.of("/tmp/s-forms-blank.xlsx"), pen().file());
        Files.write(Path.of("/tmp/s-forms-filled.xlsx"), filled().file());
        var answer = tryOut(filled());
        System.out.println(Json.canonical(FormAnswerForm.of(answer, Locale.JAPANESE)));
        assertThat(answer.faults()).isEmpty();
        System.out.println(Json.canonical(FormAnswerForm.of(submit(filled()), Locale.JAPANESE)));
        System.out.println(Json.canonical(FormAnswerForm.of(submit(filled()), Locale.JAPANESE)));
        System.out.println(Json.canonical(FormAnswerForm.of(tryOut(pen()), Locale.JAPANESE)));
    }
}
