/** JAPAN STORE: basic and premium participation on Amazon in the United States and the United Kingdom (section 3.6). */
@NullMarked
package dev.noren.domain.store;

import org.jspecify.annotations.NullMarked;
