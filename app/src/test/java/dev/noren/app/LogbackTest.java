package dev.noren.app;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.joran.JoranConfigurator;
import ch.qos.logback.classic.util.LogbackMDCAdapter;
import ch.qos.logback.core.joran.spi.JoranException;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;
import org.junit.jupiter.api.parallel.Resources;

class LogbackTest {

    @Test
    @ResourceLock(Resources.SYSTEM_OUT)
    @ResourceLock(Resources.SYSTEM_ERR)
    void warnings_and_errors_go_to_the_error_stream_alone_in_utf_8_and_without_a_stack_trace() throws JoranException {
        var out = new ByteArrayOutputStream();
        var err = new ByteArrayOutputStream();
        var before = System.out;
        var beforeErr = System.err;
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        System.setErr(new PrintStream(err, true, StandardCharsets.UTF_8));
        try {
            logAsInProduction();
        } finally {
            System.setOut(before);
            System.setErr(beforeErr);
        }

        assertThat(out.toString(StandardCharsets.UTF_8)).isEmpty();
        assertThat(err.toString(StandardCharsets.UTF_8))
                .contains("WARN: 警告", "ERROR: broken", "java.lang.IllegalStateException: why")
                .doesNotContain("quiet", "\tat ");
    }

    private static void logAsInProduction() throws JoranException {
        var context = new LoggerContext();
        context.setMDCAdapter(new LogbackMDCAdapter());
        var configurator = new JoranConfigurator();
        configurator.setContext(context);
        configurator.doConfigure(LogbackTest.class.getResource("/logback.xml"));
        var logger = context.getLogger("dev.noren.Somewhere");
        logger.info("quiet");
        logger.warn("警告");
        logger.error("broken", new IllegalStateException("why"));
        context.stop();
    }
}
