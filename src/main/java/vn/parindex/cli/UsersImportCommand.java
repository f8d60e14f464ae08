package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.account.AccountRefused;
import vn.parindex.account.Listed;
import vn.parindex.source.OutputFile;
import vn.parindex.workflow.people.Passwords;
import vn.parindex.workflow.people.Roster;
import vn.parindex.workflow.people.RosterCheck;

/** Makes and changes accounts as a workbook lists them. */
@Command(
        name = "import",
        description =
                "Nhập danh sách người dùng (XLSX hoặc CSV): kiểm tra cả tệp trước, rồi ghi tất cả hoặc không ghi gì.",
        mixinStandardHelpOptions = true)
final class UsersImportCommand implements Callable<Integer> {

    private final Class<?> application;

    @Parameters(paramLabel = "TỆP", description = "danh sách người dùng theo tệp mẫu (users template)")
    private Path file;

    @Option(names = "--check", description = "chỉ kiểm tra và cho biết sẽ thay đổi gì")
    private boolean checkOnly;

    @Option(
            names = "--passwords",
            paramLabel = "TỆP",
            description = "tệp .csv sẽ ghi mật khẩu ban đầu của các tài khoản mới; cần có khi tạo tài khoản")
    private Path passwords;

    @Spec
    private CommandSpec spec;

    UsersImportCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        if (passwords != null) {
            refuseUnwritable();
        }
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(application).profiles("command").run()) {
            var roster = context.getBean(Roster.class);
            RosterCheck check = roster.check(file);
            check.problems().forEach(spec.commandLine().getErr()::println);
            if (check.listed().isEmpty()) {
                return 2;
            }
            print(check);
            if (checkOnly || check.changes().isEmpty()) {
                return 0;
            }
            if (check.created() > 0 && passwords == null) {
                throw new ParameterException(
                        spec.commandLine(), "Tệp có tài khoản mới; thêm --passwords TỆP để nhận mật khẩu ban đầu.");
            }
            new TransactionTemplate(context.getBean(PlatformTransactionManager.class))
                    .executeWithoutResult(status -> write(roster, check.listed().get()));
            spec.commandLine().getOut().println("Đã ghi.");
            return 0;
        } catch (AccountRefused refused) {
            refused.problems().forEach(spec.commandLine().getErr()::println);
            return 2;
        }
    }

    /** The file is there before the accounts are: who cannot have it gets no accounts with unknown passwords. */
    private void write(Roster roster, List<Listed> listed) {
        Map<String, String> initial = roster.apply(listed, null);
        if (!initial.isEmpty()) {
            try {
                OutputFile.write(
                        passwords,
                        out -> out.write(Passwords.csv(listed, initial).getBytes(StandardCharsets.UTF_8)));
                if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                    Files.setPosixFilePermissions(passwords, PosixFilePermissions.fromString("rw-------"));
                }
            } catch (IOException e) {
                throw new AccountRefused("Không ghi được tệp mật khẩu %s nên chưa tạo tài khoản nào (chi tiết: %s)."
                        .formatted(passwords, e.getMessage()));
            }
            spec.commandLine()
                    .getOut()
                    .printf(
                            "Mật khẩu ban đầu của %d tài khoản ở %s; giao tận tay từng người rồi xóa tệp.%n",
                            initial.size(), passwords);
        }
    }

    private void refuseUnwritable() {
        Path folder = passwords.toAbsolutePath().getParent();
        if (folder == null || !Files.isDirectory(folder)) {
            throw new ParameterException(
                    spec.commandLine(), "--passwords: không có thư mục “%s”; tạo thư mục trước.".formatted(folder));
        }
        if (Files.exists(passwords)) {
            throw new ParameterException(
                    spec.commandLine(),
                    "--passwords: đã có “%s”; chọn tên khác để không mất mật khẩu đã ghi.".formatted(passwords));
        }
    }

    private void print(RosterCheck check) {
        PrintWriter out = spec.commandLine().getOut();
        check.changes()
                .forEach(change ->
                        out.printf("%s (%s): %s%n", change.user(), change.name(), String.join("; ", change.details())));
        out.printf(
                "%s: %d tài khoản mới, %d tài khoản thay đổi, %d tài khoản giữ nguyên.%n",
                checkOnly ? "Chưa ghi gì" : "Danh sách", check.created(), check.changed(), check.same());
    }
}
