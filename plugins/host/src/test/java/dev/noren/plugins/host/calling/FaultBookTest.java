package dev.noren.plugins.host.calling;

import static org.assertj.core.api.Assertions.assertThat;

import dev.noren.domain.fact.Words;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FaultBookTest {

    private static final Instant NINE = Instant.parse("2024-09-02T09:00:00Z");

    private Instant now = NINE;
    private final FaultBook book = new FaultBook(() -> now);

    private static Words fault(int number) {
        return new Words("誤り" + number, "fault " + number);
    }

    @Test
    void nothing_is_wrong_at_first() {
        assertThat(book.enter(List.of())).isFalse();
        assertThat(book.latest()).isEmpty();
        assertThat(book.first()).isEmpty();
        assertThat(book.count()).isZero();
    }

    @Test
    void the_first_one_keeps_its_time() {
        book.enter(List.of(fault(1)));
        now = NINE.plusSeconds(60);
        book.enter(List.of(fault(2)));

        assertThat(book.first()).contains(NINE);
        assertThat(book.latest()).containsExactly(fault(1), fault(2));
    }

    @Test
    void one_that_comes_again_is_counted_and_stands_here_once_as_the_latest() {
        assertThat(book.enter(List.of(fault(1), fault(2)))).isTrue();
        assertThat(book.enter(List.of(fault(1)))).isFalse();

        assertThat(book.latest()).containsExactly(fault(2), fault(1));
        assertThat(book.count()).isEqualTo(3);
    }

    @Test
    void one_that_says_something_else_each_time_is_worth_telling_as_often_as_faults_are_kept() {
        long told = IntStream.rangeClosed(1, 10_000)
                .filter(i -> book.enter(List.of(fault(i))))
                .count();

        assertThat(told).isEqualTo(FaultBook.MOST);
    }

    @Test
    void no_more_than_the_latest_are_kept() {
        IntStream.rangeClosed(1, 10_000).forEach(i -> book.enter(List.of(fault(i))));

        assertThat(book.latest())
                .containsExactlyElementsOf(IntStream.rangeClosed(10_000 - FaultBook.MOST + 1, 10_000)
                        .mapToObj(FaultBookTest::fault)
                        .toList());
        assertThat(book.count()).isEqualTo(10_000);
    }
}
