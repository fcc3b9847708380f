package dev.noren.domain.life;

/** Where the events of any application bring a case, by the marks of its own life. */
public record ApplicationMarks<M extends Mark>(M adopted, M rejected, M withdrawn, M excluded, M calledOff) {

    /** The mark after an event; the one before where the event leaves the case where it stands. */
    public M after(M before, ApplicationEvent event) {
        return switch (event) {
            case ApplicationEvent.Adopted e -> adopted;
            case ApplicationEvent.Rejected e -> rejected;
            case ApplicationEvent.Withdrawn e -> withdrawn;
            case ApplicationEvent.Excluded e -> excluded;
            case ApplicationEvent.CalledOff e -> calledOff;
            case ApplicationEvent.PaymentRecorded e -> before;
            case ApplicationEvent.Kept e -> before;
        };
    }
}
