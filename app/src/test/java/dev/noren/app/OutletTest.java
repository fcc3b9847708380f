package dev.noren.app;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.app.command.Console;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class OutletTest {

    private static boolean flushed(String failure) {
        var broken = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException(failure);
            }
        };
        var out = new PrintWriter(new Outlet(broken), true, StandardCharsets.UTF_8);
        out.println("data");
        return new Console(out, new PrintWriter(new StringWriter()), 80, false).flushed();
    }

    @Test
    void a_reader_that_is_gone_is_no_failure() {
        assertThat(flushed("Broken pipe")).isTrue();
    }

    @Test
    void a_full_disk_is_one() {
        assertThat(flushed("No space left on device")).isFalse();
    }
}
