package dev.noren.app.command;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IDefaultValueProvider;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ParameterException;

/**
 * Where options come from that are not given on the command line: the environment ({@code NOREN_LARGEST_BODY} for {@code
 * --largest-body}), then a file ({@code largest-body=2}), then what they are unless given.
 */
public final class Configuration implements IDefaultValueProvider {

    static final String OPTION = "--config";

    private static final Set<String> KNOWN = Set.of(
            "db",
            "port",
            "host",
            "issuer-address",
            "issuer-address-en",
            "issuer-bank",
            "issuer-bank-en",
            "issuer-contact",
            "issuer-contact-en",
            "issuer-name",
            "issuer-name-en",
            "issuer-registration",
            "issuer-tax-rate",
            "largest-body",
            "plugins",
            "plugin-time",
            "rehearsal",
            "self-registration",
            "server",
            "smtp-from",
            "smtp-host",
            "smtp-office",
            "smtp-password",
            "smtp-port",
            "smtp-security",
            "smtp-user",
            "token");
    private static final String USUAL_FILE = "noren.properties";

    private final Map<String, String> environment;
    private final Path path;
    private final boolean named;
    private @Nullable Properties file;

    private Configuration(Map<String, String> environment, Path path, boolean named) {
        this.environment = environment;
        this.path = path;
        this.named = named;
    }

    /**
     * @param arguments of the command line, in which the file may be named
     */
    public static Configuration of(Map<String, String> environment, List<String> arguments) {
        var named = named(arguments).or(() -> Optional.ofNullable(environment.get("NOREN_CONFIG")));
        return new Configuration(environment, Path.of(named.orElse(USUAL_FILE)), named.isPresent());
    }

    /** For a command that takes these options alone from here. */
    public IDefaultValueProvider only(Set<String> names) {
        return argument -> argument instanceof OptionSpec option
                        && names.contains(option.longestName().substring(2))
                ? defaultValue(option)
                : null;
    }

    private static Optional<String> named(List<String> arguments) {
        for (int i = 0; i < arguments.size(); i++) {
            var argument = arguments.get(i);
            if (argument.startsWith(OPTION + "=")) {
                return Optional.of(argument.substring(OPTION.length() + 1));
            }
            if (argument.equals(OPTION) && i + 1 < arguments.size()) {
                return Optional.of(arguments.get(i + 1));
            }
        }
        return Optional.empty();
    }

    @Override
    public @Nullable String defaultValue(ArgSpec argument) {
        if (!(argument instanceof OptionSpec option) || !option.longestName().startsWith("--")) {
            return argument.defaultValue();
        }
        var name = option.longestName().substring(2);
        var said = environment.get("NOREN_" + name.toUpperCase(Locale.ROOT).replace('-', '_'));
        return said != null ? said : properties(option.command()).getProperty(name, argument.defaultValue());
    }

    private Properties properties(CommandSpec command) {
        var read = file == null ? read(command) : file;
        file = read;
        return read;
    }

    private Properties read(CommandSpec command) {
        var properties = new Properties();
        if (!named && !Files.exists(path)) {
            return properties;
        }
        try (Reader reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException broken) {
            throw new ParameterException(command.commandLine(), path + " cannot be read");
        }
        properties.stringPropertyNames().stream()
                .filter(name -> !KNOWN.contains(name))
                .findFirst()
                .ifPresent(name -> {
                    throw new ParameterException(command.commandLine(), path + ": '" + name + "' is not known here");
                });
        return properties;
    }
}
