package dev.noren.ports.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.life.Actor;
import dev.noren.domain.life.Shown;
import dev.noren.ports.desk.Noren;
import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Order;
import dev.noren.ports.driving.Question;
import dev.noren.ports.form.Form;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** The lines that the README shows to those who embed the kernel. */
class EmbeddingExampleTest {

    private static void embed(PrintStream out) {
        // snippet:embed
        var desk = Noren.inMemory().build();
        var office = Actor.SECRETARIAT;
        var company = Map.of("facts", Map.of("seat", "JP"));
        var product = Map.of("of", "sakura", "facts", Map.of("consumer", true, "producer", "applicant"));
        desk.submit(Order.of(office, "register-company", Form.fields(company)).named("sakura"));
        desk.submit(Order.of(office, "register-product", Form.fields(product)).named("ponzu"));

        var about = Form.fields(Map.of("company", "sakura", "products", List.of("ponzu")));
        var question = Question.of("japan-mall-2024", office, "eligibility", about);
        if (desk.ask(question).toCompletableFuture().join() instanceof Answer.Given given) {
            out.println(given.facts().need(Shown.ANSWER));
            given.because().stream().map(Clause::id).forEach(out::println);
        }
        // end
    }

    @Test
    void a_tool_that_embeds_the_kernel_is_answered_with_the_clauses() {
        var out = new ByteArrayOutputStream();

        embed(new PrintStream(out, true, StandardCharsets.UTF_8));

        assertThat(out.toString(StandardCharsets.UTF_8).lines())
                .containsExactly("eligible", "MALL24-OV-5", "MALL24-OV-6", "MALL24-REQ-8");
    }
}
