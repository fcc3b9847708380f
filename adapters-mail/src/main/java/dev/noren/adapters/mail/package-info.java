/**
 * Letters: notices put into words from precompiled templates, in Japanese and in English. The words stand in
 * {@code src/main/jte}, one folder per language and one template per mail; what is here makes values fit to be read, and takes
 * letters to a mail server by SMTP.
 */
@NullMarked
package dev.noren.adapters.mail;

import org.jspecify.annotations.NullMarked;
