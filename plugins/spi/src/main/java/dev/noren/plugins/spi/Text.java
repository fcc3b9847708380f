package dev.noren.plugins.spi;

/** Words for people, in both languages; neither is left blank. */
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public record Text(String ja, String en) implements java.io.Serializable {

    /** The words in Japanese and in English. */
    public static Text of(String ja, String en) {
        return new Text(ja, en);
    }
}
