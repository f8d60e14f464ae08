package vn.parindex.workflow.launch;

import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.province.work.Organisation;
import vn.parindex.province.work.Responsibilities;
import vn.parindex.province.work.Succession;
import vn.parindex.province.work.Successions;
import vn.parindex.province.work.UnitMerged;
import vn.parindex.workflow.forms.FormDeployment;

/** After a merger, within its transaction: groups, rights, open tasks and lists of units follow the successor. */
@Component
class Reorganisation {

    private final Directory directory;
    private final Routing routing;
    private final FormDeployment forms;
    private final Successions successions;

    Reorganisation(Directory directory, Routing routing, FormDeployment forms, Successions successions) {
        this.directory = directory;
        this.routing = routing;
        this.forms = forms;
        this.successions = successions;
    }

    @EventListener
    void follow(UnitMerged merged) {
        String from = merged.succession().from();
        String to = merged.succession().to();
        directory.successor(from, to, merged.toName());
        Responsibilities now = successions.responsibilities(merged.planId());
        if (now.interior().equals(to)) {
            directory.interior(to, merged.toName());
        }
        if (ranTheYear(from, now.organisation())) {
            directory.succeedsAsHead(from, to);
        }
        routing.refresh(merged.planId());
        forms.deployProvinceControl();
    }

    /** Only then its head has tasks, which need somebody in the head's group of the successor. */
    private static boolean ranTheYear(String from, Organisation units) {
        return Stream.iterate(
                        Optional.of(units.plan().interiorDepartment()),
                        Optional::isPresent,
                        unit -> units.succession(unit.orElseThrow()).map(Succession::to))
                .anyMatch(unit -> unit.orElseThrow().equals(from));
    }
}
