/** Where the parts are put together and the program begins. */
@NullMarked
package dev.noren.app;

import org.jspecify.annotations.NullMarked;
