/** Notices: who is told what, resting on which clauses. */
@NullMarked
package dev.noren.domain.notice;

import org.jspecify.annotations.NullMarked;
