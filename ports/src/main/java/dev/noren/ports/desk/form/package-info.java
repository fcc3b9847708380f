/** Application forms: handed out, and taken in as the orders that they are. */
@NullMarked
package dev.noren.ports.desk.form;

import org.jspecify.annotations.NullMarked;
