package dev.noren.ports.form;

/**
 * Where in a text something stands; both counted from 1.
 *
 * @param line 0 where the tree was read from no text
 */
public record Place(int line, int column) {

    public static final Place NOWHERE = new Place(0, 0);

    @Override
    public String toString() {
        return line == 0 ? "" : "line " + line + ", column " + column;
    }
}
