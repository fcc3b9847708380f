package dev.noren.ports.desk;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Code;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import dev.noren.ports.form.Form;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A company registers itself and its products where that is allowed, and nobody else (section 3.0). */
class SelfRegistrationTest {

    private static final Actor SAKURA = Actor.company("sakura");

    private final Desk open = Noren.inMemory().companiesRegisterThemselves().build();

    private static Answer registerCompany(Desk desk, Actor by, String name) {
        return answer(
                desk,
                Order.of(by, "register-company", Form.fields(Map.of("facts", Map.of("seat", "JP"))))
                        .named(name));
    }

    private static Answer registerProduct(Desk desk, Actor by, String of) {
        return answer(
                desk,
                Order.of(by, "register-product", Form.fields(Map.of("of", of, "facts", Map.of())))
                        .named("ponzu"));
    }

    private static Answer answer(Desk desk, Order order) {
        return desk.submit(order).toCompletableFuture().join();
    }

    @Test
    void a_company_registers_itself_and_then_its_product() {
        assertThat(registerCompany(open, SAKURA, "sakura")).isInstanceOf(Answer.Given.class);
        assertThat(registerProduct(open, SAKURA, "sakura")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void it_registers_nobody_else() {
        registerCompany(open, Actor.SECRETARIAT, "ume");

        assertThat(registerCompany(open, SAKURA, "momo")).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(Code.INVALID);
            assertThat(refused.fields()).isEqualTo(List.of("name"));
        });
        assertThat(registerProduct(open, SAKURA, "ume")).isInstanceOfSatisfying(Answer.Refused.class, refused -> {
            assertThat(refused.code()).isEqualTo(Code.INVALID);
            assertThat(refused.fields()).isEqualTo(List.of("of"));
        });
    }

    @Test
    void unless_it_is_allowed_the_secretariat_alone_registers() {
        var closed = Noren.inMemory().build();

        assertThat(registerCompany(closed, SAKURA, "sakura"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.NOT_ALLOWED));
        assertThat(registerCompany(closed, Actor.SECRETARIAT, "sakura")).isInstanceOf(Answer.Given.class);
    }

    @Test
    void a_buyer_never_registers_anything() {
        assertThat(registerCompany(open, Actor.buyer("sakura"), "sakura"))
                .isInstanceOfSatisfying(
                        Answer.Refused.class,
                        refused -> assertThat(refused.code()).isEqualTo(Code.NOT_ALLOWED));
    }
}
