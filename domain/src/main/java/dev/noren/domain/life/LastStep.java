package dev.noren.domain.life;

import dev.noren.domain.notice.Notice;
import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;

/**
 * The step that a case took last, as far as it can be taken back (section 3.0).
 *
 * @param revocable whether its row says that it can be
 * @param before the case as the step found it
 * @param told who was told of it
 */
public record LastStep(String command, Instant at, boolean revocable, Case before, Supplier<List<Notice>> told) {}
