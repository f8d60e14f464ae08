package vn.parindex.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.plan.Plans;
import vn.parindex.survey.InvalidSurvey;
import vn.parindex.survey.ballot.BallotRefused;
import vn.parindex.survey.entry.BallotEntries;
import vn.parindex.survey.entry.EntryMode;
import vn.parindex.survey.entry.EntryReport;
import vn.parindex.survey.entry.Typist;

/** Takes a table of typed paper ballots of any length. */
@Command(
        name = "import",
        description = "Nhập tệp phiếu giấy (CSV hoặc XLSX, mỗi phiếu một dòng); không chọn cách ghi: chỉ kiểm tra.",
        mixinStandardHelpOptions = true)
final class SurveyImportCommand implements Callable<Integer> {

    private final Class<?> application;

    @Parameters(index = "0", paramLabel = "KẾ_HOẠCH", description = "mã kế hoạch đã nạp, ví dụ travinh-2023")
    private String plan;

    @Parameters(index = "1", paramLabel = "TỆP", description = "tệp CSV hoặc XLSX theo tệp mẫu của mẫu phiếu")
    private Path file;

    /** How good rows go in. */
    private static final class Writing {
        @Option(names = "--all-or-nothing", description = "chỉ ghi khi mọi dòng đều đúng")
        private boolean allOrNothing;

        @Option(names = "--good-rows", description = "ghi các dòng đúng, bỏ qua các dòng sai")
        private boolean goodRows;
    }

    @ArgGroup
    private Writing writing;

    @Option(
            names = "--questionnaire",
            paramLabel = "MẪU_PHIẾU",
            description = "mã mẫu phiếu; cần ghi khi dòng tiêu đề khớp nhiều mẫu phiếu")
    private String questionnaire;

    @Option(names = "--user", required = true, paramLabel = "TÊN", description = "tên đăng nhập của người nhập phiếu")
    private String user;

    @Option(
            names = "--double",
            description = "nhập hai lần: phiếu chờ người thứ hai nhập và chỉ được ghi khi hai người nhập như nhau")
    private boolean twice;

    @Spec
    private CommandSpec spec;

    SurveyImportCommand(Class<?> application) {
        this.application = application;
    }

    @Override
    public Integer call() {
        PrintWriter err = spec.commandLine().getErr();
        try (ConfigurableApplicationContext context =
                new SpringApplicationBuilder(application).profiles("command").run()) {
            if (context.getBean(Plans.class).find(plan).isEmpty()) {
                err.printf("Cơ sở dữ liệu không có kế hoạch “%s”; kiểm tra lại mã kế hoạch.%n", plan);
                return 2;
            }
            EntryReport report = enter(context.getBean(BallotEntries.class), err);
            print(report);
            return report.isClean() ? 0 : 2;
        } catch (InvalidSurvey refused) {
            refused.problems().forEach(err::println);
            return 2;
        } catch (BallotRefused refused) {
            refused.problems().forEach(err::println);
            return 2;
        }
    }

    private EntryReport enter(BallotEntries entries, PrintWriter err) {
        // whoever may use the database may type every ballot
        var typist = new Typist(user, Set.of());
        return twice
                ? entries.enterForSecond(plan, questionnaire, file, mode(), err::println, this::progress, typist)
                : entries.enter(plan, questionnaire, file, mode(), err::println, this::progress, typist);
    }

    private EntryMode mode() {
        if (writing == null) {
            return EntryMode.CHECK;
        }
        return writing.allOrNothing ? EntryMode.ALL_OR_NOTHING : EntryMode.GOOD_ROWS;
    }

    private void progress(int rows) {
        if (rows % 100_000 == 0) {
            spec.commandLine().getErr().printf("Đã đọc %d phiếu…%n", rows);
        }
    }

    private void print(EntryReport report) {
        spec.commandLine()
                .getOut()
                .printf(
                        "%s %d phiếu trong tệp: %d phiếu mới, %d phiếu đã nhập trước đó, %d dòng có lỗi.%n",
                        report.written() ? "Đã ghi." : "Chưa ghi gì.",
                        report.rows(),
                        report.taken(),
                        report.already(),
                        report.bad());
    }
}
