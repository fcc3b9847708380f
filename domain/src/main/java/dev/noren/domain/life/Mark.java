package dev.noren.domain.life;

import dev.noren.domain.fact.Word;

/** A value that says where a case stands. A case bears several, so that a row of a table can ask for each. */
public interface Mark extends Word {}
