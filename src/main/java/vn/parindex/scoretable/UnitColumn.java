package vn.parindex.scoretable;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;
import vn.parindex.source.TableCell;

/** The units of a table by number, from 0 in order of first appearance, with the row and group of the first. */
final class UnitColumn {

    private final Problems problems;
    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> names = new ArrayList<>();
    private final List<String> groups = new ArrayList<>();
    private final Map<String, String> groupNames = new HashMap<>();
    private final List<Place> places = new ArrayList<>();
    private final BitSet inTwoGroups = new BitSet();

    UnitColumn(Problems problems) {
        this.problems = problems;
    }

    int count() {
        return names.size();
    }

    String name(int unit) {
        return names.get(unit);
    }

    /** Empty text where the table names no groups. */
    String group(int unit) {
        return groups.get(unit);
    }

    /** Where the unit comes first. */
    Place place(int unit) {
        return places.get(unit);
    }

    OptionalInt find(String name) {
        Integer number = numbers.get(name);
        Integer found = number == null ? numbers.get(Names.normalized(name.strip())) : number;
        return found == null ? OptionalInt.empty() : OptionalInt.of(found);
    }

    /** The number of the row's unit; empty if the row names none, which is reported. */
    OptionalInt read(TableCell name, TableCell group) {
        if (name instanceof TableCell.Broken broken) {
            problems.error(name.place(), "%s", broken.problem());
            return OptionalInt.empty();
        }
        if (name.isBlank()) {
            problems.error(name.place(), "Dòng này chưa có tên cơ quan, đơn vị; ghi tên vào cột “unit” ở mọi dòng.");
            return OptionalInt.empty();
        }
        if (group instanceof TableCell.Broken broken) {
            problems.error(group.place(), "%s", broken.problem());
        }
        OptionalInt known = find(name.shown());
        if (known.isPresent()) {
            numbers.putIfAbsent(name.shown(), known.getAsInt());
            sameGroup(known.getAsInt(), group);
            return known;
        }
        return OptionalInt.of(add(name, group.shown()));
    }

    private int add(TableCell name, String group) {
        int unit = names.size();
        numbers.put(name.shown(), unit);
        numbers.putIfAbsent(Names.normalized(name.shown()), unit);
        names.add(name.shown());
        groups.add(groupNames.computeIfAbsent(Names.normalized(group), first -> group));
        places.add(name.place());
        return unit;
    }

    /** A blank cell says nothing; a difference is said once for each unit. */
    private void sameGroup(int unit, TableCell group) {
        String known = groups.get(unit);
        boolean mayDiffer = !group.isBlank() && !group.shown().equals(known) && !inTwoGroups.get(unit);
        if (mayDiffer && !Names.normalized(group.shown()).equals(Names.normalized(known))) {
            inTwoGroups.set(unit);
            problems.error(
                    group.place(),
                    "“%s” ở dòng %d %s, ở đây thuộc nhóm “%s”; một cơ quan, đơn vị chỉ thuộc một nhóm.",
                    names.get(unit),
                    places.get(unit).line(),
                    known.isEmpty() ? "không ghi nhóm" : "thuộc nhóm “" + known + "”",
                    group.shown());
        }
    }
}
