package vn.parindex.survey.campaign;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.parindex.plan.Plan;
import vn.parindex.plan.RespondentGroup;
import vn.parindex.plan.Sha256;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotSheet;

/** Holds the questionnaires of a campaign against the respondent groups of its plan. */
final class CampaignSheets {

    private static final int MOST_TEXT = 20_000;

    private CampaignSheets() {}

    /**
     * The questionnaires by code of their group.
     *
     * @throws InvalidSurvey unless every group has exactly one that ballots can be kept for
     */
    static Map<String, AudienceSheet> of(Plan plan, List<AudienceSheet> sheets) {
        var problems = new ArrayList<String>();
        var seen = new HashSet<String>();
        List<String> groups =
                plan.respondentGroups().stream().map(RespondentGroup::code).toList();
        for (AudienceSheet given : sheets) {
            String place = "Mẫu phiếu “%s”: ".formatted(given.sheet().questionnaire());
            if (!groups.contains(given.audience())) {
                problems.add(place
                        + "kế hoạch không có nhóm đối tượng “%s”; kiểm tra lại mã nhóm.".formatted(given.audience()));
            } else if (!seen.add(given.audience())) {
                problems.add(place
                        + "nhóm đối tượng “%s” đã có mẫu phiếu khác; mỗi nhóm chỉ dùng một mẫu phiếu."
                                .formatted(given.audience()));
            }
            if (!Sha256.of(given.document()).equals(given.sheet().sha256())) {
                problems.add(place + "nội dung mẫu phiếu không khớp mã phiên bản; đọc lại mẫu phiếu từ tệp.");
            }
            if (given.sheet().texts().stream()
                            .mapToInt(BallotSheet.FreeText::longest)
                            .sum()
                    > MOST_TEXT) {
                problems.add(place + "các câu trả lời bằng lời dài quá 20.000 ký tự; giảm độ dài cho phép.");
            }
        }
        plan.respondentGroups().stream()
                .filter(group -> !seen.contains(group.code()))
                .forEach(group ->
                        problems.add("Nhóm đối tượng “%s” (%s) chưa có mẫu phiếu; bổ sung mẫu phiếu cho nhóm này."
                                .formatted(group.name(), group.code())));
        if (!problems.isEmpty()) {
            throw new InvalidSurvey(problems);
        }
        return sheets.stream().collect(Collectors.toMap(AudienceSheet::audience, Function.identity()));
    }
}
