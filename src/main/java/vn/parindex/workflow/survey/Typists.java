package vn.parindex.workflow.survey;

import java.util.List;
import org.camunda.bpm.engine.IdentityService;
import org.camunda.bpm.engine.identity.Group;
import org.springframework.stereotype.Component;
import vn.parindex.account.Role;
import vn.parindex.assessment.Refused;
import vn.parindex.plan.Plan;
import vn.parindex.workflow.tasks.AssessmentBean;

/** Who types paper ballots in: the Interior Department, the support team and enumerators, and nobody those about their own unit. */
@Component
class Typists {

    private final IdentityService identity;

    Typists(IdentityService identity) {
        this.identity = identity;
    }

    /** @throws Refused if the user types nothing of this plan */
    void require(Plan plan, String user) {
        List<String> groups = groups(user);
        if (!groups.contains(plan.interiorDepartment())
                && !groups.contains(plan.supportTeam())
                && !groups.contains(Role.ENUMERATOR.group())) {
            throw new Refused("Phiếu giấy của kế hoạch này do %s, %s hoặc điều tra viên nhập."
                    .formatted(
                            plan.unit(plan.interiorDepartment()).name(),
                            plan.unit(plan.supportTeam()).name()));
        }
    }

    /** @throws Refused if the user belongs to the unit that a ballot is about */
    void requireOther(Plan plan, String unit, String user) {
        List<String> groups = groups(user);
        if (groups.contains(unit) || groups.contains(unit + AssessmentBean.HEAD_SUFFIX)) {
            throw new Refused("Phiếu này đánh giá %s, là cơ quan của bạn, nên phải do %s nhập."
                    .formatted(
                            plan.unit(unit).name(),
                            unit.equals(plan.interiorDepartment())
                                    ? plan.unit(plan.supportTeam()).name()
                                    : plan.unit(plan.interiorDepartment()).name()));
        }
    }

    private List<String> groups(String user) {
        return identity.createGroupQuery().groupMember(user).list().stream()
                .map(Group::getId)
                .toList();
    }
}
