package dev.noren.plugins.spi;

/** The version of this interface. */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public final class SpiVersion {

    /** Two numbers: the first changes where an author must change something, the second where something came in addition. */
    public static final String CURRENT = "1.0";

    private SpiVersion() {}
}
