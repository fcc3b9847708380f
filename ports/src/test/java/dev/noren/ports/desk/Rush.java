package dev.noren.ports.desk;

import dev.noren.ports.driving.Answer;
import dev.noren.ports.driving.Desk;
import dev.noren.ports.driving.Order;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/** Sixteen callers who begin together, each sending its next order when the last is answered. */
final class Rush {

    static final int CALLERS = 16;

    private Rush() {}

    /**
     * The answers, in the order of the orders.
     *
     * @param seed by which the orders are dealt out to the callers
     */
    static List<Answer> on(Desk desk, long seed, List<Order> orders) {
        var dealt = new ArrayList<>(IntStream.range(0, orders.size()).boxed().toList());
        Collections.shuffle(dealt, new Random(seed));
        var answers = new Answer[orders.size()];
        var begin = new CyclicBarrier(CALLERS);
        try (var pool = Executors.newFixedThreadPool(CALLERS)) {
            var callers = IntStream.range(0, CALLERS)
                    .mapToObj(caller -> pool.submit(() -> {
                        begin.await();
                        for (int i = caller; i < dealt.size(); i += CALLERS) {
                            answers[dealt.get(i)] = Office.join(desk.submit(orders.get(dealt.get(i))));
                        }
                        return caller;
                    }))
                    .toList();
            callers.forEach(Rush::finish);
        }
        return List.of(answers);
    }

    private static void finish(Future<Integer> caller) {
        try {
            caller.get();
        } catch (InterruptedException | ExecutionException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
