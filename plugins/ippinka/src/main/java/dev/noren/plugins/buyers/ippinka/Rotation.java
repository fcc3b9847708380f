package dev.noren.plugins.buyers.ippinka;

import java.util.List;
import java.util.stream.IntStream;

/**
 * Products that take turns, so many each time, in order and round again.
 *
 * @param products never empty
 */
record Rotation(List<String> products, int each) {

    /** Those of the nth time, from 0: all of them where they are no more than fit. */
    List<String> turn(int nth) {
        int size = products.size();
        return size <= each
                ? products
                : IntStream.range(0, each)
                        .mapToObj(i -> products.get((nth * each + i) % size))
                        .toList();
    }
}
