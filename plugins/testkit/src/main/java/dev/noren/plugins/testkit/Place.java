package dev.noren.plugins.testkit;

/** A cell of a sheet; rows and columns count from 1. */
record Place(int row, int column) {

    @Override
    public String toString() {
        return "row " + row + ", column " + column;
    }
}
