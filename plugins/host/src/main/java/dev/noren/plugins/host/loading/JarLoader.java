package dev.noren.plugins.host.loading;

import dev.noren.plugins.spi.PromotionPlugin;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * Loads one jar. It sees the JDK and the interface of plug-ins, both as the host has them, and beside them nothing but what it
 * brings: neither classes nor resources of the host. A copy of the interface in the jar is never looked at.
 */
final class JarLoader extends URLClassLoader {

    static {
        registerAsParallelCapable();
    }

    private static final String SPI = PromotionPlugin.class.getPackageName() + ".";

    JarLoader(String name, URL jar) {
        super(name, new URL[] {jar}, ClassLoader.getPlatformClassLoader());
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        return name.startsWith(SPI)
                ? Class.forName(name, false, PromotionPlugin.class.getClassLoader())
                : super.loadClass(name, resolve);
    }
}
