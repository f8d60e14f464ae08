package vn.parindex.web.province;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Tells the headings of an annex where they first apply: "I" and "1" above item 1.1, "2" above 2.1, none above III. */
final class AnnexHeadings {

    private final Map<String, String> headings;
    private final Set<String> told = new HashSet<>();

    /** @param headings by their number, in the order of the annex */
    AnnexHeadings(Map<String, String> headings) {
        this.headings = headings;
    }

    /** Those above an item that were not told before. */
    List<String> above(String item) {
        List<String> above = new ArrayList<>();
        int dot = item.lastIndexOf('.');
        String parent = dot < 0 ? "" : item.substring(0, dot);
        if (headings.containsKey(parent)) {
            String section = section(parent);
            above.add(section);
            if (!parent.equals(section)) {
                above.add(parent);
            }
        }
        return above.stream()
                .filter(told::add)
                .map(number -> number + ". " + headings.get(number))
                .toList();
    }

    /** The last heading with a Roman number, up to and including the given one; itself if there is none. */
    private String section(String heading) {
        String section = heading;
        for (String number : headings.keySet()) {
            if (!Character.isDigit(number.charAt(0))) {
                section = number;
            }
            if (number.equals(heading)) {
                break;
            }
        }
        return section;
    }
}
