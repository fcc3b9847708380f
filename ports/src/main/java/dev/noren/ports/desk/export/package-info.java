/** Lists for the office to take away. */
@NullMarked
package dev.noren.ports.desk.export;

import org.jspecify.annotations.NullMarked;
