/** Trees read from outside and written for it, with their places: the one reader of payloads, files and log. */
@NullMarked
package dev.noren.ports.form;

import org.jspecify.annotations.NullMarked;
