/** Cases folded from their records, and the world as the ledger has it: whatever decides, answers or lists reads these. */
@NullMarked
package dev.noren.ports.desk.archive;

import org.jspecify.annotations.NullMarked;
