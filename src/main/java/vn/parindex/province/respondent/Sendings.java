package vn.parindex.province.respondent;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.SurveyGroup;
import vn.parindex.province.SurveyPlan;
import vn.parindex.province.work.Act;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Findings;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Paper;
import vn.parindex.province.work.PlanLock;
import vn.parindex.province.work.ProvinceNotices;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;

/** The Interior Department makes one list of those of the units, without people who stand in it twice, and sends it. */
@Service
@Transactional
public class Sendings {

    private final RespondentLists lists;
    private final DecisionRepository decisions;
    private final SendingRepository rows;
    private final Successions successions;
    private final ProvinceNotices notices;
    private final PlanLock lock;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Sendings(
            RespondentLists lists,
            DecisionRepository decisions,
            SendingRepository rows,
            Successions successions,
            ProvinceNotices notices,
            PlanLock lock,
            ApplicationEventPublisher events,
            Clock clock) {
        this.lists = lists;
        this.decisions = decisions;
        this.rows = rows;
        this.successions = successions;
        this.notices = notices;
        this.lock = lock;
        this.events = events;
        this.clock = clock;
    }

    /** The list as it stands now. */
    @Transactional(readOnly = true)
    public SendingList list(String planId) {
        Responsibilities now = successions.responsibilities(planId);
        SurveyPlan survey = now.year().plan().survey();
        List<Respondent> respondents = lists.respondents(planId);
        List<DecidedMatch> matches = matches(survey, respondents, planId);
        Set<Respondent> removed = removed(matches);
        Organisation units = now.organisation();
        return new SendingList(
                now.year().plan().title(),
                now.year().plan().year(),
                notices.of(planId),
                survey.groups().stream()
                        .flatMap(group -> of(group, respondents).stream())
                        .filter(respondent -> !removed.contains(respondent))
                        .toList(),
                survey.groups().stream()
                        .map(group -> count(group, respondents, removed))
                        .toList(),
                matches,
                lists.outstanding(planId).stream().map(units::name).toList());
    }

    /**
     * Decides whether two entries of a match are one person, and which stays; also against the rule, and against an
     * earlier decision, which stays in the history.
     *
     * @param kept {@link Person#key} of the entry that stays
     * @param removed key of the entry that goes, if they are one person
     * @param onePerson false: both stay
     * @param actor of the Interior Department
     */
    public void decide(String planId, String kept, String removed, boolean onePerson, String reason, Actor actor) {
        lock.take(planId);
        successions.responsibilities(planId).requireInterior(actor);
        var findings = new Findings();
        findings.requireText(reason, "Ghi rõ căn cứ của quyết định.");
        findings.refuse();
        var decision = new Decision(kept, removed, onePerson, reason.strip(), Act.of(actor, clock));
        if (list(planId).matches().stream().noneMatch(decided -> decision.isAbout(decided.match()))) {
            throw new Refused("Danh sách không còn cặp trùng này, có thể vì đơn vị đã gửi lại; tải lại danh sách.");
        }
        decisions.save(new DecisionRow(planId, decision));
        events.publishEvent(new ListsChanged(planId));
    }

    /** Every decision, oldest first. */
    @Transactional(readOnly = true)
    public List<Decision> decisions(String planId) {
        return decisions.findByPlanIdOrderById(planId).stream()
                .map(DecisionRow::decision)
                .toList();
    }

    /**
     * Says that the list was looked through and can go as it stands.
     *
     * @param reason why it goes though lists are outstanding or a group has another size than the plan counts on; null
     *     if nobody says so
     * @param actor of the Interior Department
     * @return the list
     * @throws Refused while somebody has to decide about two entries, or for {@link SendingList#gaps} without a reason
     */
    @Transactional
    public SendingList check(String planId, String reason, Actor actor) {
        lock.take(planId);
        successions.responsibilities(planId).requireInterior(actor);
        SendingList list = list(planId);
        Findings findings = undecided(list);
        if (!list.gaps().isEmpty() && (reason == null || reason.isBlank())) {
            findings.addAll("", list.gaps());
            findings.add("Bổ sung danh sách, hoặc xác nhận vẫn gửi và ghi rõ lý do.");
        }
        findings.refuse();
        return list;
    }

    /**
     * Records that the list went to the Ministry as it stands. It may be sent again when units correct theirs.
     *
     * @param paper by which it was sent
     * @param actor of the Interior Department
     * @throws Refused while somebody has to decide about people who may stand in it twice, or if nobody is in it
     */
    public Sending send(String planId, Paper paper, Actor actor) {
        lock.take(planId);
        successions.responsibilities(planId).requireInterior(actor);
        SendingList list = list(planId);
        Findings findings = undecided(list);
        paper.check("Văn bản gửi danh sách", VietnamTime.dateOf(clock.instant()), findings);
        findings.refuse();
        var sending = new Sending(paper, list.people().size(), content(list), Act.of(actor, clock));
        return rows.save(new SendingRow(planId, sending)).sending();
    }

    /** Every time it was sent, oldest first. */
    @Transactional(readOnly = true)
    public List<Sending> sent(String planId) {
        return rows.findByPlanIdOrderById(planId).stream()
                .map(SendingRow::sending)
                .toList();
    }

    private static Findings undecided(SendingList list) {
        var findings = new Findings();
        if (list.people().isEmpty()) {
            findings.add("Danh sách chưa có ai nên chưa gửi được.");
        }
        list.open()
                .forEach(match -> findings.add(
                        "Cặp trùng số %d (“%s” và “%s”) chưa được quyết định.",
                        match.number(),
                        match.match().kept().person().name(),
                        match.match().removed().person().name()));
        return findings;
    }

    private List<DecidedMatch> matches(SurveyPlan survey, List<Respondent> respondents, String planId) {
        List<Decision> all = decisions(planId);
        var decided = new ArrayList<DecidedMatch>();
        for (Match match : new Deduplication(survey).matches(respondents)) {
            List<Decision> about =
                    all.stream().filter(decision -> decision.isAbout(match)).toList();
            decided.add(new DecidedMatch(decided.size() + 1, match, about));
        }
        return decided;
    }

    private static Set<Respondent> removed(List<DecidedMatch> matches) {
        var removed = new HashSet<Respondent>();
        for (DecidedMatch decided : matches) {
            decided.removed().ifPresent(key -> removed.add(entry(decided.match(), key)));
        }
        return removed;
    }

    /** Equal entries of two units have one key: then the later goes. */
    private static Respondent entry(Match match, String key) {
        return match.removed().person().key().equals(key) ? match.removed() : match.kept();
    }

    private static List<Respondent> of(SurveyGroup group, List<Respondent> respondents) {
        return respondents.stream()
                .filter(respondent -> respondent.person().group().equals(group.code()))
                .toList();
    }

    private static GroupCount count(SurveyGroup group, List<Respondent> respondents, Set<Respondent> removed) {
        List<Respondent> listed = of(group, respondents);
        int gone = (int) listed.stream().filter(removed::contains).count();
        return new GroupCount(group.code(), group.name(), listed.size(), gone, group.expected());
    }

    private static String content(SendingList list) {
        var content = new StringBuilder();
        try {
            SendingCsv.write(list, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return content.toString();
    }
}
