package vn.parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;
import vn.parindex.account.KnownUnits;
import vn.parindex.account.UserTemplate;
import vn.parindex.workflow.people.Roster;

/** Writes an empty table of accounts with the units of the plans that were loaded. */
@Command(
        name = "template",
        description = "Tạo tệp mẫu danh sách người dùng (.xlsx), kèm các cơ quan, đơn vị của kế hoạch đã nạp.",
        mixinStandardHelpOptions = true)
final class UsersTemplateCommand implements Callable<Integer> {

    private final Class<?> application;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .xlsx sẽ ghi")
    private Path out;

    @Option(names = "--force", description = "ghi đè nếu đã có tệp")
    private boolean force;

    @Spec
    private CommandSpec spec;

    UsersTemplateCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var file = new NewFile(spec, out, force);
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(application).profiles("command").run()) {
            KnownUnits units = context.getBean(Roster.class).units();
            if (units.names().isEmpty()) {
                spec.commandLine()
                        .getErr()
                        .println(
                                "Chưa nạp kế hoạch nào nên tệp mẫu không có cơ quan, đơn vị; nạp kế hoạch (load) trước.");
            }
            return file.write(stream -> UserTemplate.write(units, stream));
        }
    }
}
