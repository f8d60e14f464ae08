package vn.parindex.web.reminder;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import vn.parindex.monitoring.reminder.ReminderOverview;
import vn.parindex.web.Reader;

/** Reminders by mail: what would go out next, who cannot be reached, and what became of what went out. */
@Controller
class ReminderController {

    private final ReminderOverview reminders;

    ReminderController(ReminderOverview reminders) {
        this.reminders = reminders;
    }

    @GetMapping("/nhac-viec")
    String overview(Authentication login, Model model) {
        if (!Reader.of(login).seesReminders()) {
            throw new AccessDeniedException("neither of the Interior Department nor an administrator");
        }
        model.addAttribute("reminders", reminders.look());
        return "reminders";
    }
}
