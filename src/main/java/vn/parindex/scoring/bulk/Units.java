package vn.parindex.scoring.bulk;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.stream.IntStream;

/** The units of a table by number, from 0 in order of first appearance, each in one group. */
final class Units {

    private final List<String> names;
    private final List<String> groups;
    private final int[] groupOf;
    private final int[] byName;

    private Units(List<String> names, List<String> groups, int[] groupOf) {
        this.names = List.copyOf(names);
        this.groups = List.copyOf(groups);
        this.groupOf = groupOf;
        this.byName = IntStream.range(0, names.size())
                .boxed()
                .sorted((one, other) -> names.get(one).compareTo(names.get(other)))
                .mapToInt(Integer::intValue)
                .toArray();
    }

    int count() {
        return groupOf.length;
    }

    String name(int unit) {
        return names.get(unit);
    }

    List<String> groups() {
        return groups;
    }

    int groupOf(int unit) {
        return groupOf[unit];
    }

    String group(int unit) {
        return groups.get(groupOf[unit]);
    }

    /** The unit at a place of the alphabet of names. */
    int byName(int place) {
        return byName[place];
    }

    static final class Builder {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<String> names = new ArrayList<>();
        private final Map<String, Integer> groupNumbers = new HashMap<>();
        private final List<String> groups = new ArrayList<>();
        private final List<Integer> groupOf = new ArrayList<>();

        OptionalInt find(String name) {
            Integer number = numbers.get(name);
            return number == null ? OptionalInt.empty() : OptionalInt.of(number);
        }

        void require(int unit) {
            Objects.checkIndex(unit, names.size());
        }

        String group(int unit) {
            return groups.get(groupOf.get(unit));
        }

        /** The number of the unit, which is added if it is new. */
        int unit(String name, String group) {
            OptionalInt known = find(name);
            if (known.isPresent()) {
                if (!group(known.getAsInt()).equals(group)) {
                    throw new IllegalArgumentException("Đơn vị “%s” thuộc cả hai nhóm “%s” và “%s”."
                            .formatted(name, group(known.getAsInt()), group));
                }
                return known.getAsInt();
            }
            int number = names.size();
            numbers.put(name, number);
            names.add(name);
            groupOf.add(groupNumbers.computeIfAbsent(group, added -> {
                groups.add(added);
                return groups.size() - 1;
            }));
            return number;
        }

        Units build() {
            return new Units(
                    names, groups, groupOf.stream().mapToInt(Integer::intValue).toArray());
        }
    }
}
