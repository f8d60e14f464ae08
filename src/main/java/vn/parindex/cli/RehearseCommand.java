package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.plan.PlanRejected;
import vn.parindex.workflow.rehearsal.ModelProblems;
import vn.parindex.workflow.rehearsal.RehearsalFailed;

/** Rehearses a plan's whole year on a virtual clock and a throw-away database. */
@Command(
        name = "rehearse",
        description = "Diễn tập cả năm của một kế hoạch với cán bộ mô phỏng, trên cơ sở dữ liệu tạm.",
        mixinStandardHelpOptions = true)
final class RehearseCommand implements Callable<Integer> {

    private final Class<?> application;

    @Parameters(
            paramLabel = "KẾ_HOẠCH",
            description = "mã kế hoạch có sẵn (ví dụ travinh-2023, daknong-2024) hoặc đường dẫn tệp")
    private String plan;

    @Option(
            names = "--seed",
            paramLabel = "SỐ",
            defaultValue = "1",
            description = "số gieo ngẫu nhiên; cùng số cho cùng kết quả (mặc định ${DEFAULT-VALUE})")
    private long seed;

    @Option(
            names = "--out",
            paramLabel = "THƯ_MỤC",
            description = "nơi ghi kết quả (mặc định target/rehearsal/<kế hoạch>)")
    private Path out;

    @Option(
            names = "--models",
            paramLabel = "THƯ_MỤC",
            description = "thư mục có processes/ và forms/ đã sửa, dùng thay cho bản trong chương trình")
    private Path models;

    @Spec
    private CommandSpec spec;

    RehearseCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() throws IOException {
        var err = spec.commandLine().getErr();
        Rehearsed year;
        try {
            year = Rehearsed.read(plan);
        } catch (PlanRejected rejected) {
            rejected.problems().forEach(err::println);
            return 2;
        }
        year.warnings().forEach(err::println);
        if (models != null && !Files.isDirectory(models.resolve("processes"))) {
            err.printf("%s: không có thư mục processes; chọn thư mục chứa processes/ và forms/.%n", models);
            return 2;
        }
        err.printf("Diễn tập: %s (số liệu mô phỏng, seed %d)%n", year.title(), seed);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(application)
                .profiles("command", "rehearsal")
                .logStartupInfo(false)
                .run(settings(year))) {
            long started = System.nanoTime();
            rehearse(context, year);
            Path folder = out == null ? Path.of("target", "rehearsal", year.id()) : out;
            year.report(context, folder);
            err.printf("Xong trong %d giây. Kết quả: %s%n", (System.nanoTime() - started) / 1_000_000_000, folder);
            return 0;
        } catch (RehearsalFailed failed) {
            err.println("Diễn tập dừng lại: " + failed.getMessage());
            return 1;
        } catch (RuntimeException failed) {
            String problem = ModelProblems.in(failed).orElseThrow(() -> failed);
            err.println("Quy trình hoặc biểu mẫu chưa dùng được: " + problem);
            return 1;
        }
    }

    /** Arguments outrank the environment: whatever database it names, a rehearsal never touches it. */
    private String[] settings(Rehearsed year) {
        var settings = new ArrayList<>(List.of("--spring.datasource.url=", "--parindex.database.directory="));
        if (year.answersOnPages()) {
            // for this machine alone, on any free port; without the sample that a server begins with
            settings.addAll(List.of(
                    "--spring.main.web-application-type=servlet",
                    "--server.address=127.0.0.1",
                    "--server.port=0",
                    "--parindex.demo.plan="));
        }
        if (models != null) {
            String folder = models.toAbsolutePath().normalize().toUri().toString();
            settings.add("--camunda.bpm.deployment-resource-pattern=" + folder + "processes/**/*.bpmn," + folder
                    + "processes/**/*.dmn," + folder + "forms/**/*.form");
        }
        return settings.toArray(String[]::new);
    }

    private void rehearse(ConfigurableApplicationContext context, Rehearsed year) {
        LocalDate first = year.period().start();
        try (ProgressBar bar = new ProgressBarBuilder()
                .setTaskName(year.id())
                .setInitialMax(ChronoUnit.DAYS.between(first, year.period().end()))
                .setUnit(" ngày", 1)
                .setStyle(ProgressBarStyle.ASCII)
                .setUpdateIntervalMillis(200)
                .hideEta()
                .build()) {
            // nobody logs in on this database; the password only has to be unknown
            year.run(context, seed, UUID.randomUUID().toString(), day -> {
                bar.stepTo(Math.min(bar.getMax(), ChronoUnit.DAYS.between(first, day)));
                bar.setExtraMessage(" " + VietnamTime.format(day));
            });
        }
    }
}
