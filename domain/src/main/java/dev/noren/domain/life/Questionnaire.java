package dev.noren.domain.life;

import dev.noren.domain.clause.Clause;
import dev.noren.domain.fact.Fact;
import java.util.List;
import java.util.Map;

/**
 * What a company is asked on the form with which it applies, in the order in which it is asked. What the application itself
 * carries is told by the row of its command.
 *
 * @param command by which an application is made
 * @param grounds for the sake of which clauses something is asked, by the path of what is asked for
 */
public record Questionnaire(String command, List<Item> company, List<Item> product, Map<String, List<Clause>> grounds) {

    public Questionnaire {
        company = List.copyOf(company);
        product = List.copyOf(product);
        grounds = Map.copyOf(grounds);
    }

    /**
     * One fact that is asked for.
     *
     * @param needed whether no application goes without it, whatever the others say
     */
    public record Item(Fact<?> fact, boolean needed) {

        /** A fact without which there is no application. */
        public static Item needed(Fact<?> fact) {
            return new Item(fact, true);
        }

        /** A fact that matters for some alone. */
        public static Item maybe(Fact<?> fact) {
            return new Item(fact, false);
        }
    }
}
