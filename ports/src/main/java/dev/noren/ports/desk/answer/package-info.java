/** Questions answered from what is kept: as it stands, as it came to, and as it would be. */
@NullMarked
package dev.noren.ports.desk.answer;

import org.jspecify.annotations.NullMarked;
