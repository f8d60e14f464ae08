package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.plan.PlanFile;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.province.AssignmentMatrix;
import vn.parindex.province.AssignmentMatrixCsv;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlanReader;
import vn.parindex.province.ProvinceYear;

/** Checks a plan file of any kind and its criteria sets without a database or server. */
@Command(
        name = "check",
        description = "Kiểm tra tệp kế hoạch và các bộ tiêu chí của nó; liệt kê mọi lỗi kèm vị trí trong tệp.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KẾ_HOẠCH", description = "mã kế hoạch có sẵn (ví dụ travinh-2023) hoặc đường dẫn tệp")
    private String plan;

    @Option(
            names = "--matrix",
            description =
                    "in ra, dạng CSV, cơ quan chủ trì của từng tiêu chí (chỉ với kế hoạch xác định Chỉ số của tỉnh)")
    private boolean matrix;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        PlainLogging.off();
        try {
            if (PlanFile.find(plan).kind().equals(ProvincePlanReader.KIND)) {
                checkProvince();
            } else if (matrix) {
                throw new ParameterException(
                        spec.commandLine(), "--matrix: chỉ dùng cho kế hoạch xác định Chỉ số của tỉnh.");
            } else {
                checkUnits();
            }
            return 0;
        } catch (PlanRejected rejected) {
            rejected.problems().forEach(err()::println);
            return 2;
        }
    }

    private void checkUnits() {
        PlanFiles.Source source = PlanFiles.read(plan);
        source.warnings().forEach(err()::println);
        out().printf(
                        "%s: hợp lệ. %d cơ quan, đơn vị; %d bước; %d phiếu điều tra.%n",
                        source.plan().title(),
                        source.plan().evaluatedUnits().size(),
                        source.plan().milestones().size(),
                        source.plan().expectedBallots());
    }

    private void checkProvince() throws IOException {
        ProvincePlanFiles.Source source = ProvincePlanFiles.read(plan);
        source.warnings().forEach(err()::println);
        ProvinceYear year = source.year();
        AssignmentMatrix found = year.matrix();
        // whatever nobody has acknowledged was refused with the file
        found.problems().forEach(problem -> err().printf("ghi nhận: %s%n", problem.message()));
        if (matrix) {
            AssignmentMatrixCsv.write(found, out());
            return;
        }
        out().printf(
                        "%s: hợp lệ. %d mục phân công; %d tiêu chí của bộ “%s”%s.%n",
                        year.plan().title(),
                        year.plan().assignments().size(),
                        found.rows().size(),
                        year.set().id(),
                        year.isRehearsalOnly() ? " (chỉ để diễn tập)" : "");
    }

    private PrintWriter out() {
        return spec.commandLine().getOut();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
