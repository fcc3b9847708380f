package dev.noren.planted.plugins.spi;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Sound: a mark that bears itself. */
@Retention(RetentionPolicy.RUNTIME)
@PluginApi(since = "1.0")
public @interface PluginApi {

    String since();
}
