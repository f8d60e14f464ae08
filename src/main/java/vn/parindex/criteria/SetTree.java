package vn.parindex.criteria;

import static java.util.stream.Collectors.joining;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.parindex.scoring.Basis;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.scoring.Criterion;
import vn.parindex.scoring.Issued;
import vn.parindex.scoring.VietnameseNumber;

/** A criteria set as text for people: what it is, then its tree with points, rules and leads. */
public final class SetTree {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String STEP = "   ";

    private SetTree() {}

    /** Vietnamese, one line each. */
    public static List<String> lines(CriteriaSet set) {
        var lines = new ArrayList<String>();
        lines.add("%s (mã %s, phiên bản %d)".formatted(set.title(), set.id(), set.version()));
        if (set.issued() != null) {
            lines.add("Văn bản: " + issued(set.issued()));
        }
        if (set.notice() != null) {
            lines.add("Lưu ý: " + set.notice());
        }
        lines.add("Điểm tối đa: %s (%s)"
                .formatted(
                        VietnameseNumber.of(set.maximum()),
                        List.of(Basis.values()).stream()
                                .filter(basis -> set.maximum(basis).signum() > 0)
                                .map(basis -> basis.title().toLowerCase(Locale.ROOT) + " "
                                        + VietnameseNumber.of(set.maximum(basis)))
                                .collect(joining("; "))));
        lines.add("Xếp loại: "
                + set.classes().stream()
                        .map(band -> "%s từ %s".formatted(band.name(), VietnameseNumber.percent(band.from())))
                        .collect(joining("; ")));
        if (!set.tieBreakers().isEmpty()) {
            lines.add("Khi bằng chỉ số, xét: "
                    + set.tieBreakers().stream()
                            .map(tieBreaker -> tieBreaker.describe(set))
                            .collect(joining("; ")));
        }
        set.fields().forEach(field -> {
            lines.add("");
            add(lines, set, field, "");
        });
        return lines;
    }

    /** Codes and names of a set to come, and that it cannot be used yet. */
    public static List<String> lines(CriteriaFrame frame) {
        var lines = new ArrayList<String>();
        lines.add("%s (mã %s)".formatted(frame.title(), frame.id()));
        lines.add("Văn bản: " + issued(frame.issued()));
        lines.add(frame.refusal());
        lines.add("");
        frame.entries().forEach(entry -> {
            int depth = (int)
                    entry.code().chars().filter(character -> character == '.').count();
            lines.add(
                    STEP.repeat(depth) + entry.code() + ". " + (entry.name() == null ? "(chưa có tên)" : entry.name()));
        });
        return lines;
    }

    /** For example “876/QĐ-BNV ngày 10/11/2022 của Bộ Nội vụ”. */
    public static String issued(Issued issued) {
        return "%s ngày %s của %s".formatted(issued.number(), DATE.format(issued.date()), issued.issuer());
    }

    private static void add(List<String> lines, CriteriaSet set, Criterion node, String indent) {
        var points = VietnameseNumber.of(node.maximum()) + " điểm";
        var basis = node.isLeaf() ? ", " + node.basis().title().toLowerCase(Locale.ROOT) : "";
        var leads = node.isLeaf() || !node.leads().isEmpty() ? set.leadsOf(node.code()) : List.<String>of();
        lines.add("%s%s. %s – %s%s%s"
                .formatted(
                        indent,
                        node.code(),
                        node.name(),
                        points,
                        basis,
                        leads.isEmpty() ? "" : " [" + String.join("; ", leads) + "]"));
        var deeper = indent + STEP;
        if (node.isLeaf()) {
            lines.add(deeper + node.rule().describe(node.maximum()));
        }
        if (node.evidence() != null) {
            lines.add(deeper + "Tài liệu kiểm chứng: " + node.evidence());
        }
        if (node.note() != null) {
            lines.add(deeper + "Ghi chú: " + node.note());
        }
        node.children().forEach(child -> add(lines, set, child, deeper));
    }
}
