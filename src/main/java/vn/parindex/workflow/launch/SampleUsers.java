package vn.parindex.workflow.launch;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.Role;

/** Users of the sample beside the staff of the units. They never exist on a database of one's own. */
@Component
public class SampleUsers {

    /** Password of all users of the sample; the README names it. */
    public static final String PASSWORD = "demo";

    private final Directory directory;

    SampleUsers(Directory directory) {
        this.directory = directory;
    }

    /** Creates one user of the sample for each role beside the work of units. */
    @Transactional
    public void create() {
        directory.user("quan-tri", "Quản trị", "hệ thống", PASSWORD, List.of(Role.ADMINISTRATOR.group()));
        directory.user("thiet-ke", "Thiết kế", "quy trình", PASSWORD, List.of(Role.DESIGNER.group()));
        directory.user("kiem-tra", "Cán bộ", "kiểm tra", PASSWORD, List.of(Role.AUDITOR.group()));
        directory.user("dieu-tra-vien", "Điều tra viên", "của mẫu", PASSWORD, List.of(Role.ENUMERATOR.group()));
    }
}
