package vn.parindex.workflow.launch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.plan.Plan;
import vn.parindex.plan.Unit;
import vn.parindex.province.ProvincePlan;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Users for a sample or a rehearsal: one of the staff of each unit, and the head of each unit that is assessed. */
@Component
public class Staff {

    private final Directory directory;

    Staff(Directory directory) {
        this.directory = directory;
    }

    /** The same for a plan of the province; only the Interior Department has a head with tasks of its own. */
    @Transactional
    public void create(ProvincePlan plan, String password) {
        for (Unit unit : plan.units()) {
            directory.user(unit.code(), "Cán bộ", unit.name(), password, List.of(unit.code()));
        }
        String interior = plan.interiorDepartment();
        String head = interior + AssessmentBean.HEAD_SUFFIX;
        directory.user(head, "Lãnh đạo", plan.unit(interior).name(), password, List.of(interior, head));
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
