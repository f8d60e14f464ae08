package vn.parindex.workflow.people;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.account.AccountRefused;
import vn.parindex.account.Deputies;
import vn.parindex.account.Deputyship;
import vn.parindex.account.Tenure;
import vn.parindex.account.Tenures;
import vn.parindex.calendar.VietnamTime;

/**
 * Who may name whom as whose deputy: an administrator anybody but themselves, a head people of the unit that they head
 * themselves. Roles beside the work of units are not passed on.
 */
@Component
@Transactional
public class Delegations {

    private final Accounts accounts;
    private final Deputies deputies;
    private final Tenures tenures;
    private final Departures departures;
    private final Clock clock;

    Delegations(Accounts accounts, Deputies deputies, Tenures tenures, Departures departures, Clock clock) {
        this.accounts = accounts;
        this.deputies = deputies;
        this.tenures = tenures;
        this.departures = departures;
        this.clock = clock;
    }

    /**
     * Names a deputy.
     *
     * @throws AccountRefused with all that is wrong
     */
    public void name(String absent, String deputy, LocalDate firstDay, LocalDate lastDay, String reason, Account by) {
        var problems = new ArrayList<String>();
        Account away = find(absent, "vắng mặt", problems);
        Account acting = find(deputy, "làm thay", problems);
        if (!problems.isEmpty()) {
            throw new AccountRefused(problems);
        }
        requireUnits(away, "vắng mặt");
        requireUnits(acting, "làm thay");
        requireMay(away, acting, by);
        LocalDate today = VietnamTime.dateOf(clock.instant());
        if (tenures.of(deputy).isOverOn(today)) {
            throw new AccountRefused("Tài khoản “%s” đã khóa nên không làm thay được.".formatted(deputy));
        }
        deputies.name(absent, deputy, firstDay, lastDay, reason, by.id());
    }

    /**
     * Ends a deputyship at once.
     *
     * @throws AccountRefused if it is over, or not theirs to end
     */
    public void end(long id, Account by) {
        Deputyship known = deputies.all().stream()
                .filter(deputyship -> deputyship.id() == id)
                .findFirst()
                .orElseThrow(() -> new AccountRefused("Không có ủy quyền này; tải lại trang."));
        requireMay(
                accounts.find(known.absent()).orElseThrow(),
                accounts.find(known.deputy()).orElseThrow(),
                by);
        deputies.end(id, by.id());
    }

    /**
     * Says from when to when an account is open; what somebody who left had taken goes back at once.
     *
     * @throws AccountRefused if there is no such account, or it cannot be
     */
    public void limit(String user, Tenure tenure, Account by) {
        if (accounts.find(user).isEmpty()) {
            throw new AccountRefused("Không có tài khoản “%s”.".formatted(user));
        }
        if (!by.isAdministrator()) {
            throw new AccountRefused("Chỉ người quản trị đổi được thời gian sử dụng tài khoản.");
        }
        tenures.set(user, tenure, by.id());
        departures.settle();
    }

    private Account find(String user, String which, List<String> problems) {
        return accounts.find(user.strip()).orElseGet(() -> {
            problems.add(
                    user.isBlank()
                            ? "Chưa chọn người %s.".formatted(which)
                            : "Không có tài khoản “%s”; chọn người %s trong danh sách.".formatted(user, which));
            return null;
        });
    }

    private static void requireUnits(Account account, String which) {
        if (account.units().isEmpty()) {
            throw new AccountRefused("Người %s (“%s”) không thuộc cơ quan, đơn vị nào; vai trò %s không ủy quyền được."
                    .formatted(
                            which,
                            account.id(),
                            account.role().map(role -> "“" + role.label() + "”").orElse("này")));
        }
    }

    /** A deputy gets all that the absent person has, so a head gives away only what is all of the own unit. */
    private static void requireMay(Account absent, Account deputy, Account by) {
        if (by.isAdministrator()) {
            return;
        }
        if (deputy.units().stream().noneMatch(by.headOf()::contains)
                || absent.units().stream().noneMatch(by.headOf()::contains)) {
            throw new AccountRefused(
                    "Lãnh đạo chỉ ủy quyền giữa những người của cơ quan mình; việc khác đề nghị người quản trị.");
        }
        if (!by.headOf().containsAll(absent.units())) {
            throw new AccountRefused(
                    "Người vắng mặt (“%s”) còn làm việc cho cơ quan khác, nên người làm thay sẽ nhận cả việc của cơ quan đó; đề nghị người quản trị ủy quyền."
                            .formatted(absent.id()));
        }
    }
}
