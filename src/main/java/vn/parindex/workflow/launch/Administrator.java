package vn.parindex.workflow.launch;

import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.Role;
import vn.parindex.plan.Plans;
import vn.parindex.province.ProvincePlans;

/**
 * Makes sure that there is an administrator before the server counts as started; without one it stops again. On a
 * database of one's own the first comes from the environment; there is no default password.
 */
@Component
@Order(1)
class Administrator implements ApplicationRunner {

    private static final int SHORTEST_PASSWORD = 12;

    private final Directory directory;
    private final Plans plans;
    private final ProvincePlans provincePlans;
    private final String username;
    private final String password;
    private final boolean required;

    Administrator(
            Directory directory,
            Plans plans,
            ProvincePlans provincePlans,
            @Value("${parindex.admin.username:}") String username,
            @Value("${parindex.admin.password:}") String password,
            @Value("#{!'${spring.datasource.url:}'.isEmpty()}") boolean required) {
        this.directory = directory;
        this.plans = plans;
        this.provincePlans = provincePlans;
        this.username = username;
        this.password = password;
        this.required = required;
    }

    @Override
    @Transactional
    public void run(ApplicationArguments arguments) {
        directory.prepare();
        // what later versions added to the rights of units
        plans.all().forEach(directory::prepare);
        provincePlans.all().forEach(year -> directory.prepare(year.plan()));
        if (directory.hasAdministrator()) {
            return;
        }
        if (!username.isBlank() && password.length() >= SHORTEST_PASSWORD) {
            directory.user(username, "Quản trị", "hệ thống", password, List.of(Role.ADMINISTRATOR.group()));
        } else if (required) {
            throw new IllegalStateException("this database has no administrator yet: set PARINDEX_ADMIN_USERNAME and"
                    + " PARINDEX_ADMIN_PASSWORD (at least " + SHORTEST_PASSWORD + " characters) for the first start");
        }
    }
}
