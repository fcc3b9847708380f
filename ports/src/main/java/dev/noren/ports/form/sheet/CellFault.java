package dev.noren.ports.form.sheet;

import dev.noren.domain.fact.Words;

/**
 * A place of a sheet that is at fault.
 *
 * @param row from 1; 0 for the whole file
 * @param column from 1; 0 for the whole row
 */
public record CellFault(int row, int column, Words says) {}
