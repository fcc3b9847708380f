package dev.noren.plugins.spi;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** Marks the public surface of plug-ins. What bears no mark is no part of it. */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@PluginApi(since = "1.0", use = PluginApi.Use.CALL)
public @interface PluginApi {

    /** The version of this interface with which the type came. */
    String since();

    Use use();

    /** What an author does with a type. */
    @PluginApi(since = "1.0", use = Use.CALL)
    enum Use {
        /** Authors implement it: a later version adds methods to it with a default alone. */
        IMPLEMENT,
        /** Authors make and read it: a later version may add to it whatever does not change what is there. */
        CALL
    }
}
