package vn.parindex.cli;

import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.workflow.launch.PlanLaunch;

/** Loads a plan into the configured database and starts its year. */
@Command(
        name = "load",
        description = "Nạp một kế hoạch vào cơ sở dữ liệu (SPRING_DATASOURCE_URL) và bắt đầu thực hiện.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    private final Class<?> application;

    @Parameters(paramLabel = "KẾ_HOẠCH", description = "mã kế hoạch có sẵn (ví dụ travinh-2023) hoặc đường dẫn tệp")
    private String plan;

    @Spec
    private CommandSpec spec;

    LoadCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            PlanFiles.Source source = PlanFiles.read(plan);
            source.warnings().forEach(err::println);
            try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                    .profiles("command")
                    .run()) {
                Plan loaded = context.getBean(PlanLaunch.class).launch(source, 0);
                out.printf("Đã nạp kế hoạch %s: %s.%n", loaded.id(), loaded.title());
                return 0;
            }
        } catch (PlanRejected rejected) {
            rejected.problems().forEach(err::println);
            return 2;
        }
    }
}
