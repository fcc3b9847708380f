package dev.noren.plugins.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Says of a {@link PromotionPlugin} what must be known before it is made. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public @interface Plugin {

    /** By which editions name it: small letters, digits and hyphens, beginning with a letter, 40 at most. One id, one plug-in. */
    String id();

    /** The plug-in's own version, as in {@code 1.3.0}. */
    String version();

    /** The versions of this interface with which it works, as a range: {@code [1.0,2.0)} is from 1.0 to before 2.0. */
    String spi();
}
