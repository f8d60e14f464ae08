package vn.parindex.web.survey;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.parindex.scoring.VietnameseNumber;
import vn.parindex.scoring.survey.Distribution;
import vn.parindex.survey.report.AnswerLabels;

/**
 * A distribution as one bar whose parts are as wide as their share.
 *
 * @param parts those without ballots too; the best answer first, what does not count last
 */
record AnswerBar(List<Part> parts) {

    private static final int WHOLE = 10_000;
    /** Below this share a number would not fit into its part on a phone. */
    private static final int NARROWEST = 600;

    /**
     * One answer.
     *
     * @param style class of its colour
     * @param pattern id of the pattern that it is filled with; null for a plain colour
     * @param percent of all ballots, with a decimal comma
     * @param from where it begins, percent of the bar as SVG has it
     * @param middle where its number stands
     */
    record Part(
            String label,
            String style,
            String pattern,
            int count,
            String percent,
            String from,
            String width,
            String middle,
            boolean numbered) {}

    AnswerBar {
        parts = List.copyOf(parts);
    }

    static AnswerBar of(Distribution answers, AnswerLabels labels) {
        var parts = new ArrayList<Part>();
        int scale = answers.scale();
        int before = 0;
        for (int answer = scale; answer >= 1; answer--) {
            int count = answers.perOption().get(answer - 1);
            String style = "shade-" + AnswerLabels.shade(answer, scale);
            parts.add(part(labels.options().get(answer - 1), style, null, count, before, answers));
            before += count;
        }
        parts.add(part("Để trống", "shade-none", "blank", answers.blank(), before, answers));
        before += answers.blank();
        parts.add(part(labels.noOpinion(), "shade-none", "no-opinion", answers.noOpinion(), before, answers));
        before += answers.noOpinion();
        parts.add(part("Không hợp lệ", "shade-none", "spoiled", answers.spoiled(), before, answers));
        return new AnswerBar(parts);
    }

    /** For those who cannot see it. */
    public String text() {
        return parts.stream()
                .filter(part -> part.count() > 0)
                .map(part -> "%s: %d phiếu".formatted(part.label(), part.count()))
                .collect(Collectors.joining("; "));
    }

    private static Part part(String label, String style, String pattern, int count, int before, Distribution answers) {
        int from = share(before, answers);
        int to = share(before + count, answers);
        return new Part(
                label,
                style,
                pattern,
                count,
                answers.percent(count)
                        .map(percent -> VietnameseNumber.of(percent, 1) + " %")
                        .orElse("–"),
                svg(from),
                svg(to - from),
                svg((from + to) / 2),
                count > 0 && to - from >= NARROWEST);
    }

    private static int share(int count, Distribution answers) {
        return answers.ballots() == 0 ? 0 : Math.toIntExact((long) count * WHOLE / answers.ballots());
    }

    private static String svg(int share) {
        return "%d.%02d%%".formatted(share / 100, share % 100);
    }
}
