/** JAPAN MALL: buyers buy out Japanese goods and promote them. */
@NullMarked
package dev.noren.domain.mall;

import org.jspecify.annotations.NullMarked;
