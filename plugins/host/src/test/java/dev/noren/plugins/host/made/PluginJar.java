package dev.noren.plugins.host.made;

import dev.noren.plugins.spi.PromotionPlugin;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;

/** A jar in the making. Its classes are compiled against the interface of plug-ins alone. */
public final class PluginJar {

    private static final String SERVICE = "META-INF/services/" + PromotionPlugin.class.getName();

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final List<String> services = new ArrayList<>();
    private final List<String> leftOut = new ArrayList<>();
    private final Map<String, byte[]> entries = new LinkedHashMap<>();

    /** A jar with one plug-in. */
    public static PluginJar of(PluginSource plugin) {
        return new PluginJar().with(plugin);
    }

    /** One plug-in more. */
    public PluginJar with(PluginSource plugin) {
        return source(plugin.type(), plugin.text()).service(plugin.type());
    }

    /** A class by its full name. */
    public PluginJar source(String type, String text) {
        sources.put(type, text);
        return this;
    }

    /** A class that is named as a plug-in. */
    public PluginJar service(String type) {
        services.add(type);
        return this;
    }

    /** A class that is compiled, and then missing. */
    public PluginJar without(String type) {
        leftOut.add(type);
        return this;
    }

    public PluginJar entry(String name, byte[] content) {
        entries.put(name, content);
        return this;
    }

    /** Writes the jar, and gives its file. */
    public Path into(Path folder, String name) {
        try {
            var work = Files.createTempDirectory("plug-in");
            var file = folder.resolve(name);
            try {
                compile(work);
                pack(work, file);
            } finally {
                remove(work);
            }
            return file;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static void remove(Path work) throws IOException {
        try (var files = Files.walk(work)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private void pack(Path work, Path file) throws IOException {
        try (var jar = new JarOutputStream(Files.newOutputStream(file))) {
            if (!services.isEmpty()) {
                put(jar, SERVICE, String.join("\n", services).getBytes(StandardCharsets.UTF_8));
            }
            for (var compiled : classes(work)) {
                put(jar, work.relativize(compiled).toString().replace('\\', '/'), Files.readAllBytes(compiled));
            }
            for (var entry : entries.entrySet()) {
                put(jar, entry.getKey(), entry.getValue());
            }
        }
    }

    private List<Path> classes(Path work) throws IOException {
        var missing = leftOut.stream()
                .map(type -> work.resolve(type.replace('.', '/') + ".class"))
                .collect(Collectors.toSet());
        try (var files = Files.walk(work)) {
            return files.filter(file -> file.toString().endsWith(".class") && !missing.contains(file))
                    .sorted()
                    .toList();
        }
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private void compile(Path work) throws IOException {
        var files = new ArrayList<String>();
        for (var source : sources.entrySet()) {
            var file = work.resolve(source.getKey().replace('.', '/') + ".java");
            Files.createDirectories(file.getParent());
            files.add(Files.writeString(file, source.getValue()).toString());
        }
        if (files.isEmpty()) {
            return;
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        try (var manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var said = new StringWriter();
            var options = List.of("-d", work.toString(), "-cp", spi().toString(), "-proc:none", "-nowarn");
            boolean compiled = compiler.getTask(
                            said,
                            manager,
                            null,
                            options,
                            null,
                            manager.getJavaFileObjects(files.toArray(String[]::new)))
                    .call();
            if (!compiled) {
                throw new IllegalArgumentException(said.toString());
            }
        }
    }

    private static Path spi() {
        try {
            return Path.of(PromotionPlugin.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
