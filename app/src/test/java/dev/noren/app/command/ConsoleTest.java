package dev.noren.app.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class ConsoleTest {

    @Test
    void the_width_is_the_terminals_where_it_says_something_usable() {
        assertThat(Console.columns("200")).isEqualTo(200);
        assertThat(Console.columns("20")).isEqualTo(80);
        assertThat(Console.columns("0")).isEqualTo(80);
        assertThat(Console.columns("9999")).isEqualTo(1_000);
        assertThat(Console.columns("wide")).isEqualTo(120);
        assertThat(Console.columns("99999999999")).isEqualTo(120);
        assertThat(Console.columns(null)).isEqualTo(120);
    }

    @Test
    void output_that_is_lost_is_complained_of() {
        var full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left on device");
            }
        };
        var err = new StringWriter();
        var out = new PrintWriter(full, false, StandardCharsets.UTF_8);
        var console = new Console(out, new PrintWriter(err), 80, false);
        out.println("data");

        assertThat(console.flushed()).isFalse();
        assertThat(err.toString()).isEqualToIgnoringNewLines("noren: not all of the output could be written");
    }
}
