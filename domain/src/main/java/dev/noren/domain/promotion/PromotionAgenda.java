package dev.noren.domain.promotion;

import dev.noren.domain.agenda.Appointment;
import dev.noren.domain.agenda.Occasion;
import dev.noren.domain.agenda.When;
import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Words;
import dev.noren.domain.ruling.Subject;
import java.util.HashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** What has its day in a plan: what is done, for all whom it concerns, and until when the company hands in what is wanted. */
public final class PromotionAgenda {

    private PromotionAgenda() {}

    /**
     * @param plan as it holds for the participation
     * @param concerned the buyers in whose calendars its activities belong beside the company's
     * @param activities the clauses on which the activities rest
     * @param materials those on which it is wanted that something is handed in
     */
    public static Stream<Appointment> of(
            PromotionPlan plan,
            Subject company,
            Set<Subject> concerned,
            List<Clause> activities,
            Function<Material, Clause> materials) {
        return Stream.concat(
                activities(plan, company, concerned, activities),
                plan.materials().stream()
                        .map(material -> Appointment.of(
                                        Occasion.HAND_IN_BY, When.on(material.by()), company, materials.apply(material))
                                .about(material.id(), material.wanted())));
    }

    /** An activity has no name of its own: it is the second advertisement of its option, say, on whatever day it is. */
    private static Stream<Appointment> activities(
            PromotionPlan plan, Subject company, Set<Subject> concerned, List<Clause> because) {
        var seen = new HashMap<String, Integer>();
        return plan.activities().stream().map(activity -> {
            var kind = activity.option()
                    .map(option -> option + "-" + activity.kind().word())
                    .orElse(activity.kind().word());
            var which = kind + "-" + seen.merge(kind, 1, Integer::sum);
            var days = When.from(activity.on(), activity.until().orElse(activity.on()));
            var appointment = Appointment.of(Occasion.ACTIVITY, days, company, because)
                    .about(which, said(activity))
                    .seenAt(activity.link());
            return concerned.stream().reduce(appointment, Appointment::andOf, (one, other) -> one);
        });
    }

    private static Words said(Activity activity) {
        return new Words(
                activity.title().ja() + "、" + activity.where().ja(),
                activity.title().en() + ", " + activity.where().en());
    }
}
