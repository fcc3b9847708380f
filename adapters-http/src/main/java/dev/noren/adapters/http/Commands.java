package dev.noren.adapters.http;

import dev.noren.domain.fact.Fact;
import dev.noren.domain.life.Lifecycle;
import dev.noren.domain.life.Programme;
import dev.noren.domain.life.Query;
import dev.noren.domain.life.Role;
import dev.noren.domain.life.Row;
import dev.noren.domain.programme.Programmes;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Every command and question there is, read from the tables: what the routes and the API's description are made of. */
final class Commands {

    /** With what the commands begin by which parties are registered. */
    static final String REGISTER = "register-";

    /** Those of parties; in a path they stand behind the party. */
    private static final List<String> PARTIES = List.of("company", "product", "buyer");

    private Commands() {}

    /** Every command that some table has, but for what happens by itself. */
    static Set<String> all() {
        return lives().flatMap(life -> life.table().stream())
                .filter(row -> !row.by().equals(Set.of(Role.CLOCK)))
                .map(Row::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** The rows that work on a case, by command. */
    static Map<String, List<Row<?, ?>>> onCases() {
        return rows(lives().filter(life -> !PARTIES.contains(life.kind())), false);
    }

    /** The rows that open a case in an edition or stand on an edition as a whole, by command. */
    static Map<String, List<Row<?, ?>>> inEditions() {
        return rows(lives().filter(life -> !PARTIES.contains(life.kind())), true);
    }

    /** The rows of a kind of parties. */
    static List<Row<?, ?>> ofParties(String kind) {
        return lives().filter(life -> life.kind().equals(kind))
                .flatMap(life -> life.table().stream())
                .filter(row -> !row.by().equals(Set.of(Role.CLOCK)))
                .collect(Collectors.toUnmodifiableList());
    }

    /** The commands that work on a party of each kind. */
    static Map<String, Set<String>> onParties() {
        return ofEachParty(row -> !row.opening());
    }

    /** The commands that stand on no party and name one of each kind, as {@code invite-buyer} does. */
    static Map<String, Set<String>> namingParties() {
        return ofEachParty(row -> row.opening()
                && row.carries().all().anyMatch(fact -> PARTIES.contains(fact.name()))
                && !row.command().startsWith(REGISTER));
    }

    private static Map<String, Set<String>> ofEachParty(Predicate<Row<?, ?>> which) {
        var byKind = new TreeMap<String, Set<String>>();
        lives().filter(life -> PARTIES.contains(life.kind()))
                .forEach(life -> byKind.put(
                        life.kind(),
                        life.table().stream().filter(which).map(Row::command).collect(Collectors.toUnmodifiableSet())));
        return byKind;
    }

    /** The commands that carry a field. */
    static Set<String> carrying(Fact<?> field) {
        return lives().flatMap(life -> life.table().stream())
                .filter(row -> row.carries().all().anyMatch(field::equals))
                .map(Row::command)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** With everything that a server may be run for: where companies register themselves too. */
    private static Stream<Lifecycle<?, ?>> lives() {
        return Programmes.with(Programmes.common(true)).stream();
    }

    private static Map<String, List<Row<?, ?>>> rows(Stream<Lifecycle<?, ?>> lives, boolean opening) {
        var byCommand = new TreeMap<String, List<Row<?, ?>>>();
        lives.flatMap(life -> life.table().stream())
                .filter(row -> row.opening() == opening && !row.by().equals(Set.of(Role.CLOCK)))
                .forEach(row -> byCommand
                        .computeIfAbsent(row.command(), none -> new ArrayList<>())
                        .add(row));
        return byCommand;
    }

    /** The questions by name: those on cases, those about editions, and those about none. */
    static Map<String, List<Query<?>>> questions() {
        var byName = new TreeMap<String, List<Query<?>>>();
        var onCases = lives().flatMap(life -> life.queries().stream().map(query -> (Query<?>) query));
        var inEditions = new TreeMap<>(Programmes.byName())
                .values().stream().map(Programme::queries).flatMap(List::stream).map(query -> (Query<?>) query);
        Stream.of(onCases, inEditions, Programmes.queries().stream().map(query -> (Query<?>) query))
                .flatMap(each -> each)
                .forEach(query -> byName.computeIfAbsent(query.name(), none -> new ArrayList<>())
                        .add(query));
        return byName;
    }

    /** Every role that may ever send one of these. */
    static Set<Role> by(List<Row<?, ?>> rows) {
        var roles = new TreeSet<Role>();
        rows.forEach(row -> roles.addAll(row.by()));
        roles.remove(Role.CLOCK);
        return roles;
    }
}
