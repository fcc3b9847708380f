/** Questions answered from what is kept: how it stands, how it came to stand so, and how it would. */
@NullMarked
package dev.noren.ports.desk.answer;

import org.jspecify.annotations.NullMarked;
