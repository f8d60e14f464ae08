package vn.parindex.workflow;

import org.camunda.bpm.engine.ProcessEngine;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import vn.parindex.survey.Ballots;
import vn.parindex.survey.campaign.Campaigns;
import vn.parindex.survey.campaign.QuestionnaireVersions;
import vn.parindex.survey.urn.Answering;
import vn.parindex.survey.urn.Rights;
import vn.parindex.workflow.launch.PlanLaunch;
import vn.parindex.workflow.launch.ProvinceLaunch;
import vn.parindex.workflow.launch.Staff;

/** What the process tests need beside the product. */
@TestConfiguration(proxyBeanMethods = false)
class ProcessTestConfiguration {

    @Bean
    ProcessCoverage processCoverage() {
        return new ProcessCoverage();
    }

    @Bean
    SmallProvinces smallProvinces(ProcessEngine engine, ProvinceLaunch launch, Staff staff) {
        return new SmallProvinces(engine, launch, staff);
    }

    @Bean
    SmallYears smallYears(ProcessEngine engine, PlanLaunch launch, Staff staff) {
        return new SmallYears(engine, launch, staff);
    }

    @Bean
    Ballots ballots(Campaigns campaigns, QuestionnaireVersions versions, Rights rights, Answering answering) {
        return new Ballots(campaigns, versions, rights, answering);
    }
}
