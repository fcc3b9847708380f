/** Mails: put into words, handled by the office, taken away by the postman, and taken back. */
@NullMarked
package dev.noren.ports.desk.mail;

import org.jspecify.annotations.NullMarked;
