package vn.parindex.scoretable;

import java.util.ArrayList;
import java.util.List;
import vn.parindex.scoring.NodeScore;
import vn.parindex.scoring.Standing;
import vn.parindex.scoring.Tally;
import vn.parindex.scoring.VietnameseNumber;

/** A unit's result as a text for people: its place, its sum, then the tree of criteria. */
public record UnitExplanation(RankingRow row, Standing<String> standing, Tally tally) {

    /** Lines without line ends; those of the tree are indented by two spaces a level. */
    public List<String> lines() {
        var lines = new ArrayList<String>();
        lines.add(row.group().isEmpty() ? row.unit() : "%s (nhóm: %s)".formatted(row.unit(), row.group()));
        lines.add(standing.explanation() + ".");
        lines.add("Các lĩnh vực: " + tally.explanation() + ".");
        tally.fields().forEach(field -> add(field, "", lines));
        return lines;
    }

    private static void add(NodeScore node, String indent, List<String> lines) {
        lines.add("%s%s. %s – %s. %s.".formatted(indent, node.code(), node.name(), figure(node), node.explanation()));
        node.children().forEach(child -> add(child, indent + "  ", lines));
    }

    private static String figure(NodeScore node) {
        if (!node.applies()) {
            return "không áp dụng";
        }
        String points = VietnameseNumber.of(node.points());
        // bonus and penalty points are out of nothing
        return node.maximum().signum() > 0
                ? "%s/%s điểm".formatted(points, VietnameseNumber.of(node.maximum()))
                : points + " điểm";
    }
}
