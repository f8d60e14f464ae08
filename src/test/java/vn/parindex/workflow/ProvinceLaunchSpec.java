package vn.parindex.workflow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.parindex.workflow.SmallProvinces.INTERIOR;
import static vn.parindex.workflow.SmallProvinces.JUSTICE;

import org.camunda.bpm.engine.ProcessEngine;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.plan.PlanRejected;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.ProvinceYear;
import vn.parindex.workflow.launch.ProvinceLaunch;

/** How a plan of the province is set going. */
abstract class ProvinceLaunchSpec extends ProvinceSpec {

    @Autowired
    private ProvinceLaunch launch;

    @Autowired
    private ProvincePlans plans;

    @Autowired
    private ProcessEngine engine;

    @Test
    @DisplayName(
            "given criteria that nobody answers for, when the plan is launched, then nothing begins and each is named")
    void matrixStopsTheStart() {
        ProvincePlanFiles.Source sound = SmallProvinces.source();
        ProvinceYear year = new ProvinceYear(
                sound.year().plan(),
                ProvincePlanFiles.read("daknong-2024").year().set());
        var gaps = new ProvincePlanFiles.Source(year, sound.document(), sound.setDocument(), sound.warnings());

        assertThatThrownBy(() -> launch.launch(gaps, 0))
                .isInstanceOf(PlanRejected.class)
                .hasMessageContaining("chưa giao cơ quan nào chủ trì");

        assertThat(plans.find(year.plan().id())).isEmpty();
        assertThat(engine.getRuntimeService()
                        .createProcessInstanceQuery()
                        .processInstanceBusinessKey(year.plan().id())
                        .count())
                .isZero();
    }

    @Test
    @DisplayName("when a plan is launched twice, then the second is refused")
    void onlyOnce() {
        ProvincePlanFiles.Source source = SmallProvinces.source();
        launch.launch(source, 0);

        assertThatThrownBy(() -> launch.launch(source, 0))
                .isInstanceOf(PlanRejected.class)
                .hasMessageContaining("đã được nạp");
    }

    @Test
    @DisplayName(
            "when a plan is launched, then every unit has a group and only the Interior Department can steer the year")
    void groupsAndRights() {
        for (String group : new String[] {INTERIOR, INTERIOR + ".lanhdao", JUSTICE, "ubnd-tinh"}) {
            assertThat(engine.getIdentityService()
                            .createGroupQuery()
                            .groupId(group)
                            .count())
                    .as(group)
                    .isOne();
        }
        assertThat(engine.getAuthorizationService()
                        .createAuthorizationQuery()
                        .resourceId(Models.Process.SUCCESSION)
                        .list())
                .extracting(authorization -> authorization.getGroupId())
                .contains(INTERIOR)
                .doesNotContain(JUSTICE);
    }
}
