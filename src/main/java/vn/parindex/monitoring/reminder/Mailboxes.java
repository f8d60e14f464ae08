package vn.parindex.monitoring.reminder;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import vn.parindex.workflow.desk.Contact;
import vn.parindex.workflow.desk.Contacts;
import vn.parindex.workflow.desk.OpenWork;
import vn.parindex.workflow.desk.Reminder;

/** Collects, while letters of one day are written, who is behind tasks and who cannot be reached. */
final class Mailboxes {

    private record Missed(String name, String why, Set<String> tasks) {}

    private final Contacts contacts;
    private final Map<String, List<Contact>> byGroup = new HashMap<>();
    private final Map<String, List<Contact>> byUser = new HashMap<>();
    private final Map<String, Missed> missed = new LinkedHashMap<>();
    private final Map<String, Set<String>> names = new HashMap<>();

    Mailboxes(Contacts contacts) {
        this.contacts = contacts;
    }

    /** The mailboxes of those who are to be told of a task. */
    List<String> of(Reminder.To to, OpenWork work, WatchedPlan plan) {
        Collection<Contact> people =
                switch (to) {
                    case STAFF ->
                        work.assignee() == null ? members(work.groups(), work) : assignee(work.assignee(), work);
                    case HEAD ->
                        members(
                                work.groups().stream()
                                        .map(Contacts::headsOf)
                                        .distinct()
                                        .toList(),
                                work);
                    case INTERIOR -> members(List.of(plan.interior()), work);
                };
        return people.stream()
                .flatMap(person -> mailbox(person, work).stream())
                .distinct()
                .toList();
    }

    /** Who reads a mailbox. */
    List<String> names(String mailbox) {
        return List.copyOf(names.getOrDefault(mailbox, Set.of()));
    }

    List<Unreachable> unreachable() {
        return missed.entrySet().stream()
                .map(entry -> new Unreachable(
                        entry.getKey(),
                        entry.getValue().name(),
                        entry.getValue().why(),
                        entry.getValue().tasks().size()))
                .toList();
    }

    private Collection<Contact> members(List<String> groups, OpenWork work) {
        var people = new ArrayList<Contact>();
        for (String group : groups) {
            List<Contact> members = byGroup.computeIfAbsent(
                    group, unknown -> contacts.ofGroups(List.of(unknown)).get(unknown));
            if (members.isEmpty()) {
                miss(group, group, "nhóm chưa có người dùng nào", work);
            }
            people.addAll(members);
        }
        return people;
    }

    private Collection<Contact> assignee(String user, OpenWork work) {
        List<Contact> people = byUser.computeIfAbsent(user, contacts::ofUser);
        if (people.isEmpty()) {
            miss(user, user, "người đã nhận việc không còn tài khoản", work);
        }
        return people;
    }

    private Optional<String> mailbox(Contact person, OpenWork work) {
        Optional<String> mailbox = MailAddress.of(person.address());
        mailbox.ifPresentOrElse(
                address ->
                        names.computeIfAbsent(address, first -> new TreeSet<>()).add(person.name()),
                () -> miss(
                        person.user(),
                        person.name(),
                        person.address().isEmpty()
                                ? "chưa có địa chỉ thư điện tử"
                                : "địa chỉ thư điện tử không hợp lệ: "
                                        + person.address().replaceAll("\\p{Cntrl}", " "),
                        work));
        return mailbox;
    }

    private void miss(String who, String name, String why, OpenWork work) {
        missed.computeIfAbsent(who, first -> new Missed(name, why, new TreeSet<>()))
                .tasks()
                .add(work.taskId());
    }
}
