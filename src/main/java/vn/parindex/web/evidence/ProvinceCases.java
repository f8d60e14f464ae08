package vn.parindex.web.evidence;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.Assignment;
import vn.parindex.province.AssignmentKind;
import vn.parindex.province.evidence.Subject;
import vn.parindex.province.round.QuestionRecord;
import vn.parindex.province.round.RoundRecord;
import vn.parindex.province.round.RoundRecords;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Successions;
import vn.parindex.web.Reader;
import vn.parindex.workflow.Models;
import vn.parindex.workflow.desk.Desk;
import vn.parindex.workflow.desk.Work;

/**
 * Finds out what tasks of the work on the province's index have to do with documents. Who sees a task sees its documents,
 * as everybody of the plan does on its pages; who may work on it changes them; the domain has the last word.
 */
@Component
class ProvinceCases {

    private static final Set<String> SUPPORTED = Set.of(
            Models.Element.STATE_CRITERIA,
            Models.Element.SUPPLY_EVIDENCE,
            Models.Element.APPRAISE_ITEM,
            Models.Element.ANSWER_QUESTIONS,
            Models.Element.CONSOLIDATE_ANSWERS);

    private final Desk desk;
    private final RoundRecords rounds;
    private final Successions successions;

    ProvinceCases(Desk desk, RoundRecords rounds, Successions successions) {
        this.desk = desk;
        this.rounds = rounds;
        this.successions = successions;
    }

    static boolean supports(Work work) {
        return SUPPORTED.contains(work.definitionKey());
    }

    /** Empty if the reader sees no such task, or it has nothing to do with documents of a province. */
    @Transactional(readOnly = true)
    public Optional<ProvinceCase> find(String task, Authentication login) {
        Reader reader = Reader.of(login);
        return desk.find(task, login.getName(), reader.groups())
                .filter(ProvinceCases::supports)
                .map(this::of);
    }

    private ProvinceCase of(Work work) {
        Responsibilities now = successions.responsibilities(work.planId());
        return switch (work.definitionKey()) {
            case Models.Element.ANSWER_QUESTIONS, Models.Element.CONSOLIDATE_ANSWERS -> round(work, now);
            default -> item(work, now);
        };
    }

    private static ProvinceCase item(Work work, Responsibilities now) {
        Assignment assignment = now.assignment(work.unit());
        List<Subject> subjects = assignment.kind() == AssignmentKind.EVIDENCE
                ? List.of(Subject.item(assignment.item()))
                : now.scoredCriteria(assignment).stream()
                        .map(leaf -> Subject.criterion(leaf.code()))
                        .toList();
        boolean appraisal = work.definitionKey().equals(Models.Element.APPRAISE_ITEM);
        return new ProvinceCase(work, now, subjects, appraisal ? null : now.lead(assignment), appraisal);
    }

    /** Each department that is asked has a task of its own, about its own questions; the joint text is about all. */
    private ProvinceCase round(Work work, Responsibilities now) {
        RoundRecord round = rounds.get(Long.parseLong(work.field()));
        Organisation organisation = now.organisation();
        if (work.definitionKey().equals(Models.Element.CONSOLIDATE_ANSWERS)) {
            return new ProvinceCase(work, now, criteria(round.questions()), null, false);
        }
        Set<String> departments =
                work.groups().stream().map(organisation::current).collect(Collectors.toSet());
        List<QuestionRecord> asked = round.questions().stream()
                .filter(question -> departments.contains(question.department()))
                .toList();
        String department = asked.isEmpty() ? null : asked.get(0).department();
        return new ProvinceCase(work, now, criteria(asked), work.mine() ? department : null, false);
    }

    private static List<Subject> criteria(List<QuestionRecord> questions) {
        return questions.stream()
                .map(question -> Subject.criterion(question.question().criterion()))
                .distinct()
                .toList();
    }
}
