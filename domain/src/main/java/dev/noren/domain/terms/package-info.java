/** Terms, consents and signatories. */
@NullMarked
package dev.noren.domain.terms;

import org.jspecify.annotations.NullMarked;
