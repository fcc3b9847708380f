package dev.noren.domain.ruling;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.util.List;

/**
 * Rules linked one behind the other into a single method handle. The JVM compiles a handle together with whatever it is
 * bound to, so that it sees through every rule down to its facts; in a loop over the rules it would see none of them, and
 * call each condition and each of its parts blindly, which costs three times as much.
 */
final class Chain<Q> {

    /** What one verdict takes in a word. */
    static final int BITS = 3;

    private static final MethodType TYPE = MethodType.methodType(long.class, Object.class, Settled.class);
    private static final MethodHandle LINK = link();

    private final MethodHandle all;

    Chain(List<Rule<Q>> rules) {
        var chain = MethodHandles.empty(TYPE);
        for (int i = 0; i < rules.size(); i++) {
            var link = MethodHandles.insertArguments(LINK, 0, rules.get(i), i * BITS);
            chain = MethodHandles.foldArguments(link, chain);
        }
        this.all = chain;
    }

    /** The verdict of every rule, packed into a word in their order, the first one lowest. */
    long look(Q question, Settled settled) {
        try {
            return (long) all.invokeExact((Object) question, settled);
        } catch (RuntimeException | Error broken) {
            throw broken;
        } catch (Throwable checked) {
            throw new IllegalStateException("no rule throws this", checked);
        }
    }

    private static <Q> long link(Rule<Q> rule, int place, long before, Q question, Settled settled) {
        return before | (long) rule.look(question, settled).ordinal() << place;
    }

    private static MethodHandle link() {
        try {
            var type = TYPE.insertParameterTypes(0, Rule.class, int.class, long.class);
            return MethodHandles.lookup().findStatic(Chain.class, "link", type);
        } catch (ReflectiveOperationException renamed) {
            throw new IllegalStateException(renamed);
        }
    }
}
