package dev.noren.ports.form.application;

import dev.noren.domain.fact.Words;
import dev.noren.ports.form.Form;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What a filled-in form says.
 *
 * @param companyName the name under which the company is registered, or is to be; empty where the form does not say
 * @param productName the same of the product
 * @param company its facts, as far as they were answered
 * @param product the same of the product
 * @param application what its command carries, but for the product's name
 * @param answered where each thing that is asked for is answered, by its path
 * @param faults every answer that cannot be used
 */
public record FilledForm(
        Optional<String> companyName,
        Optional<String> productName,
        Form.Fields company,
        Form.Fields product,
        Form.Fields application,
        Map<String, Answered> answered,
        List<FormFault> faults) {

    public FilledForm {
        answered = Collections.unmodifiableMap(new LinkedHashMap<>(answered));
        faults = List.copyOf(faults);
    }

    /** Where something is answered, and what it is called there. */
    public record Answered(CellPlace at, Words label) {}

    /** The same with something more that is wrong with it. */
    public FilledForm faulty(FormFault more) {
        var all = Stream.concat(faults.stream(), Stream.of(more)).toList();
        return new FilledForm(companyName, productName, company, product, application, answered, all);
    }

    /** The cells in which something is answered that is asked for at a path or below it, in order. */
    public List<Answered> at(String path) {
        return answered.entrySet().stream()
                .filter(each -> each.getKey().equals(path) || each.getKey().startsWith(path + "."))
                .map(Map.Entry::getValue)
                .toList();
    }

    /** Whether what a cell answers cannot be used. */
    public boolean isAtFault(CellPlace cell) {
        return faults.stream().anyMatch(fault -> fault.cells().contains(cell));
    }
}
