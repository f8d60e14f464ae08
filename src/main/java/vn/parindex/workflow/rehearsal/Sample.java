package vn.parindex.workflow.rehearsal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.camunda.bpm.engine.ManagementService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.PlanFile;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;
import vn.parindex.province.ProvincePlanReader;
import vn.parindex.workflow.launch.SampleUsers;

/** Loads the sample plan at the first start without a database of one's own, so that a newcomer finds real work. */
@Component
@Order(2)
@ConditionalOnWebApplication
@ConditionalOnExpression("'${spring.datasource.url:}'.isEmpty() and !'${parindex.demo.plan:}'.isEmpty()")
class Sample implements ApplicationRunner {

    private static final Logger log = LoggerFactory.getLogger(Sample.class);
    private static final long SEED = 43;

    /** Says whether the sample is complete: a first start that was broken off is taken up again by the next. */
    private static final String STATE = "parindex.sample";

    private static final String READY = "ready";

    private final Rehearsal rehearsal;
    private final ProvinceSample province;
    private final Plans plans;
    private final SampleUsers users;
    private final ManagementService management;
    private final Clock clock;
    private final String planId;
    private final LocalDate today;

    Sample(
            Rehearsal rehearsal,
            ProvinceSample province,
            Plans plans,
            SampleUsers users,
            ManagementService management,
            Clock clock,
            @Value("${parindex.demo.plan}") String planId,
            @Value("${parindex.demo.today}") String today) {
        this.rehearsal = rehearsal;
        this.province = province;
        this.plans = plans;
        this.users = users;
        this.management = management;
        this.clock = clock;
        this.planId = planId;
        this.today = LocalDate.parse(today);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (READY.equals(management.getProperties().get(STATE))) {
            return;
        }
        users.create();
        int shift = Math.toIntExact(ChronoUnit.DAYS.between(today, VietnamTime.dateOf(clock.instant())));
        log.info("loading the sample plan {}, moved by {} days", planId, shift);
        if (PlanFile.find(planId).kind().equals(ProvincePlanReader.KIND)) {
            ofProvince(shift);
        } else {
            ofUnits(shift);
        }
        management.setProperty(STATE, READY);
    }

    private void ofUnits(int shift) {
        if (plans.find(planId).isEmpty()) {
            rehearsal.launch(PlanFiles.read(planId), shift, SampleUsers.PASSWORD);
        }
        rehearsal.catchUp(plans.get(planId), SEED);
    }

    private void ofProvince(int shift) {
        if (!province.isLoaded(planId)) {
            province.launch(planId, shift);
        }
        province.catchUp(planId, shift, SEED);
    }
}
