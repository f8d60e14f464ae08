package vn.parindex.cli;

import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFile;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlanReader;
import vn.parindex.workflow.launch.PlanLaunch;
import vn.parindex.workflow.launch.ProvinceLaunch;

/** Loads a plan into the configured database and starts its year. */
@Command(
        name = "load",
        description = "Nạp một kế hoạch vào cơ sở dữ liệu (SPRING_DATASOURCE_URL) và bắt đầu thực hiện.",
        mixinStandardHelpOptions = true)
final class LoadCommand implements Callable<Integer> {

    private static final String LOADED = "Đã nạp kế hoạch %s: %s.%n";

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
            if (PlanFile.find(plan).kind().equals(ProvincePlanReader.KIND)) {
                ProvincePlanFiles.Source source = ProvincePlanFiles.read(plan);
                source.warnings().forEach(err::println);
                try (ConfigurableApplicationContext context = context()) {
                    ProvincePlan loaded = context.getBean(ProvinceLaunch.class)
                            .launch(source, 0)
                            .plan();
                    out.printf(LOADED, loaded.id(), loaded.title());
                }
            } else {
                PlanFiles.Source source = PlanFiles.read(plan);
                source.warnings().forEach(err::println);
                try (ConfigurableApplicationContext context = context()) {
                    Plan loaded = context.getBean(PlanLaunch.class).launch(source, 0);
                    out.printf(LOADED, loaded.id(), loaded.title());
                }
            }
            return 0;
        } catch (PlanRejected rejected) {
            rejected.problems().forEach(err::println);
            return 2;
        }
    }

    private ConfigurableApplicationContext context() {
        return new SpringApplicationBuilder(application).profiles("command").run();
    }
}
