package dev.noren.ports.form;

import java.util.List;

/** A text from outside cannot be used at all. */
public final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1;

    private final transient List<Fault> faults;

    /** What is wrong, and where. */
    public record Fault(Place place, String says) {

        @Override
        public String toString() {
            return place.equals(Place.NOWHERE) ? says : place + ": " + says;
        }
    }

    public UnreadableException(List<Fault> faults) {
        super(String.join("; ", faults.stream().map(Fault::toString).toList()));
        this.faults = List.copyOf(faults);
    }

    public static UnreadableException at(Place place, String says) {
        return new UnreadableException(List.of(new Fault(place, says)));
    }

    /** Every fault, in the order of the text. */
    public List<Fault> faults() {
        return faults;
    }
}
