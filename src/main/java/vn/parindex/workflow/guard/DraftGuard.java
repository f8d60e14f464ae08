package vn.parindex.workflow.guard;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.identity.User;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.draft.Draft;
import vn.parindex.workflow.forms.DraftForm;
import vn.parindex.workflow.forms.FormField;
import vn.parindex.workflow.forms.FormRejected;

/** Refuses to end a task with a form that was opened before somebody saved the draft that is there now. */
record DraftGuard(DraftForm form, Draft latest) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm 'ngày' dd/MM/yyyy");
    private static final int NAMED = 10;

    /**
     * @param known variables that the form can see besides its own inputs
     * @param submitted the values as they would be taken
     * @param version the version that the form showed, as the browser says; null if it says nothing
     * @throws FormRejected if it is an older one, and something differs
     */
    void check(Map<String, Object> known, Map<String, Object> submitted, Object version, CommandContext command) {
        if (Integer.toString(latest.version()).equals(String.valueOf(version))) {
            return;
        }
        List<FormField> different = form.differences(submitted, form.visible(known, latest.content()));
        if (!different.isEmpty()) {
            throw new FormRejected(refusal(different, command));
        }
    }

    private List<String> refusal(List<FormField> different, CommandContext command) {
        var lines = new ArrayList<String>();
        lines.add(
                "%s đã lưu nháp lúc %s, sau khi biểu mẫu này được mở, nên việc chưa được hoàn thành. Bấm “Lưu nháp” để xem chỗ khác nhau và chọn nội dung cần giữ, rồi hoàn thành lại. Các ô khác nhau:"
                        .formatted(name(command), MOMENT.format(moment())));
        different.stream().limit(NAMED).map(FormField::place).forEach(lines::add);
        if (different.size() > NAMED) {
            lines.add("và " + (different.size() - NAMED) + " ô khác.");
        }
        return lines;
    }

    private ZonedDateTime moment() {
        return latest.savedAt().atZone(VietnamTime.ZONE);
    }

    private String name(CommandContext command) {
        User user = command.getReadOnlyIdentityProvider().findUserById(latest.savedBy());
        return user == null || user.getLastName() == null
                ? latest.savedBy()
                : ((user.getFirstName() == null ? "" : user.getFirstName()) + " " + user.getLastName()).strip();
    }
}
