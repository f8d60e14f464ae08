package vn.parindex.workflow.launch;

import java.util.List;
import org.camunda.bpm.engine.authorization.Groups;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Users of the sample beside the staff of the units. They never exist on a database of one's own. */
@Component
public class SampleUsers {

    /** Password of all users of the sample; the README names it. */
    public static final String PASSWORD = "demo";

    private final Directory directory;

    SampleUsers(Directory directory) {
        this.directory = directory;
    }

    /** Creates the administrator and the process designer of the sample. */
    @Transactional
    public void create() {
        directory.user("quan-tri", "Quản trị", "hệ thống", PASSWORD, List.of(Groups.CAMUNDA_ADMIN));
        directory.user("thiet-ke", "Thiết kế", "quy trình", PASSWORD, List.of(Directory.DESIGNERS));
    }
}
