package vn.parindex.workflow.guard;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.draft.Draft;
import vn.parindex.workflow.forms.DraftForm;
import vn.parindex.workflow.forms.FormCheck;
import vn.parindex.workflow.forms.FormField;
import vn.parindex.workflow.forms.FormKeys;
import vn.parindex.workflow.forms.FormRejected;

/**
 * Refuses to end a task with a form that was opened before somebody saved the draft that is there now.
 *
 * @param submitted what came in, with the version that the form showed; no version is an old one
 */
record DraftGuard(DraftForm form, Draft latest, Map<String, Object> submitted) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final int NAMED = 10;

    /**
     * Checks what was submitted as {@link FormCheck} does.
     *
     * @param known variables that the form can see besides its own inputs
     * @throws FormRejected if something is wrong, or the version is an old one and something differs
     */
    Map<String, Object> check(Map<String, Object> known, CommandContext command) {
        Map<String, Object> checked;
        boolean current =
                Integer.toString(latest.version()).equals(String.valueOf(submitted.get(FormKeys.DRAFT_VERSION)));
        try {
            checked = FormCheck.check(form.schema(), known, submitted);
        } catch (FormRejected rejected) {
            // what is missing here may be there: first things first
            throw current ? rejected : new FormRejected(List.of(outdated(command), rejected.getMessage()), rejected);
        }
        List<FormField> different =
                current ? List.of() : form.differences(checked, form.visible(known, latest.content()));
        if (!different.isEmpty()) {
            throw new FormRejected(refusal(different, command));
        }
        return checked;
    }

    private List<String> refusal(List<FormField> different, CommandContext command) {
        var lines = new ArrayList<String>();
        lines.add(outdated(command) + " Các ô khác nhau:");
        different.stream().limit(NAMED).map(FormField::place).forEach(lines::add);
        if (different.size() > NAMED) {
            lines.add("và " + (different.size() - NAMED) + " ô khác.");
        }
        return lines;
    }

    private String outdated(CommandContext command) {
        return ("%s đã lưu nháp lúc %s, sau khi biểu mẫu này được mở, nên việc chưa được hoàn thành. Bấm “Lưu nháp” để xem"
                        + " chỗ khác nhau và chọn nội dung cần giữ, rồi hoàn thành lại.")
                .formatted(name(command), MOMENT.format(latest.savedAt().atZone(VietnamTime.ZONE)));
    }

    private String name(CommandContext command) {
        // whoever saved is a colleague, of whose account nobody may read more than the name
        User user = command.runWithoutAuthorization(
                () -> command.getReadOnlyIdentityProvider().findUserById(latest.savedBy()));
        return user == null || user.getLastName() == null
                ? latest.savedBy()
                : ((user.getFirstName() == null ? "" : user.getFirstName()) + " " + user.getLastName()).strip();
    }
}
