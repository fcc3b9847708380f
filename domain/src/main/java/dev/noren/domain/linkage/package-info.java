/** JAPAN LINKAGE: exhibits on Alibaba.com, for new exhibitors and for those who exhibit already. */
@NullMarked
package dev.noren.domain.linkage;

import org.jspecify.annotations.NullMarked;
