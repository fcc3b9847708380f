/** KOL/KOC: promotion to consumers in China by KOL/KOC affiliate or group buying. */
@NullMarked
package dev.noren.domain.kol;

import org.jspecify.annotations.NullMarked;
