package dev.noren.domain.product;

import static dev.noren.domain.product.ProductFacts.MADE_IN;
import static dev.noren.domain.product.ProductFacts.PREFECTURE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.Facts;
import dev.noren.domain.fact.Flaw;
import dev.noren.domain.fact.Problem;
import org.junit.jupiter.api.Test;

class ProductFactsTest {

    @Test
    void made_abroad_contradicts_a_prefecture_of_japan() {
        assertThat(ProductFacts.contradictions(Facts.of(MADE_IN, "KR", PREFECTURE, Prefecture.KOCHI)))
                .containsExactly(new Problem("madeIn", Flaw.NOT_MADE_IN_JAPAN));
    }

    @Test
    void made_in_japan_goes_with_a_prefecture_and_each_of_them_alone_with_everything() {
        assertThat(ProductFacts.contradictions(Facts.of(MADE_IN, "JP", PREFECTURE, Prefecture.KOCHI)))
                .isEmpty();
        assertThat(ProductFacts.contradictions(Facts.of(PREFECTURE, Prefecture.KOCHI)))
                .isEmpty();
        assertThat(ProductFacts.contradictions(Facts.of(MADE_IN, "KR"))).isEmpty();
        assertThat(ProductFacts.contradictions(Facts.NONE)).isEmpty();
    }

    @Test
    void a_products_facts_have_the_names_of_the_vocabulary() {
        assertThat(ProductFacts.SCHEMA.required()).isEmpty();
        assertThat(ProductFacts.SCHEMA.all().map(Fact::name))
                .containsExactlyInAnyOrder(
                        "name",
                        "category",
                        "consumer",
                        "japaneseBrand",
                        "madeIn",
                        "prefecture",
                        "rice",
                        "fishery",
                        "specificationBy",
                        "janCode",
                        "minimumOrderCases",
                        "storage",
                        "used",
                        "adult",
                        "amazonDevice",
                        "highFatSaltSugar",
                        "infectionControl",
                        "restrictedByAlibaba",
                        "certificates",
                        "producer",
                        "makerConsent",
                        "agentAgreement",
                        "sellableIn",
                        "insuredAbroad",
                        "chinaShops",
                        "chinaShopOwner",
                        "chinaSupply",
                        "onSaleInChina",
                        "shippableInChina",
                        "chineseTrademark",
                        "onPositiveList",
                        "chineseLabel");
        assertThat(ProductFacts.OF.name()).isEqualTo("of");
    }
}
