/** Whether a product is ready for export to a country: a question that stands on no case (section 4). */
@NullMarked
package dev.noren.domain.readiness;

import org.jspecify.annotations.NullMarked;
