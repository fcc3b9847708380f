package dev.noren.domain.company;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.fact.FactType;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class CompanyFactsTest {

    @Test
    void a_companys_facts_have_the_names_of_the_vocabulary() {
        assertThat(CompanyFacts.SCHEMA.required()).isEmpty();
        assertThat(CompanyFacts.SCHEMA.all().map(Fact::name))
                .containsExactlyInAnyOrder(
                        "name",
                        "form",
                        "seat",
                        "japaneseAffiliate",
                        "presenceInJapan",
                        "industry",
                        "capital",
                        "employees",
                        "whollyOwnedBy",
                        "email",
                        "language",
                        "alibaba",
                        "amazon",
                        "corporateNumber");
    }

    @Test
    void facts_inside_a_fact_have_the_names_of_the_vocabulary() {
        assertThat(CompanyFacts.OWNER.all().map(Fact::name))
                .containsExactlyInAnyOrder("industry", "capital", "employees");
        assertThat(((FactType.Group) CompanyFacts.ALIBABA.type()).schema().all().map(Fact::name))
                .containsExactlyInAnyOrder(
                        "listing", "contractSigned", "memberNumber", "renewal", "viaProgrammeYear", "leftToReapply");
        assertThat(((FactType.Group) CompanyFacts.AMAZON.type()).schema().all().map(Fact::name))
                .containsExactlyInAnyOrder("us", "uk", "ukVat");
    }

    @Test
    void just_the_name_and_the_address_tell_who_a_person_is() {
        assertThat(CompanyFacts.SCHEMA.all().filter(Fact::isPersonal))
                .containsExactlyInAnyOrder(CompanyFacts.NAME, CompanyFacts.EMAIL);
    }

    @Test
    void a_language_is_that_of_the_mails() {
        assertThat(CompanyFacts.Language.JA.locale()).isEqualTo(Locale.JAPANESE);
        assertThat(CompanyFacts.Language.EN.locale()).isEqualTo(Locale.ENGLISH);
    }
}
