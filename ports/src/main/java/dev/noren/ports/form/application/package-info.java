/** Application forms: what one asks, how it is laid out on paper, and what a filled-in one says. */
@NullMarked
package dev.noren.ports.form.application;

import org.jspecify.annotations.NullMarked;
