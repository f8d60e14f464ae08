package vn.parindex.workflow.launch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Unit;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Users for a sample or a rehearsal: one of the staff of each unit, and the head of each unit that is assessed. */
@Component
public class Staff {

    private final Directory directory;

    Staff(Directory directory) {
        this.directory = directory;
    }

    /** Creates them, all with the same password. */
    @Transactional
    public void create(Plan plan, String password) {
        for (Unit unit : plan.units()) {
            directory.user(unit.code(), "Cán bộ", unit.name(), password, List.of(unit.code()));
            if (unit.isEvaluated()) {
                String head = unit.code() + AssessmentBean.HEAD_SUFFIX;
                directory.user(head, "Lãnh đạo", unit.name(), password, List.of(unit.code(), head));
            }
        }
    }
}
