package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;

/** Checks a plan file and its criteria sets without a database or server. */
@Command(
        name = "check",
        description = "Kiểm tra tệp kế hoạch và các bộ tiêu chí của nó; liệt kê mọi lỗi kèm vị trí trong tệp.",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "KẾ_HOẠCH", description = "mã kế hoạch có sẵn (ví dụ travinh-2023) hoặc đường dẫn tệp")
    private String plan;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        var out = spec.commandLine().getOut();
        var err = spec.commandLine().getErr();
        try {
            PlanFiles.Source source = PlanFiles.read(plan);
            source.warnings().forEach(err::println);
            out.printf(
                    "%s: hợp lệ. %d cơ quan, đơn vị; %d bước; %d phiếu điều tra.%n",
                    source.plan().title(),
                    source.plan().evaluatedUnits().size(),
                    source.plan().milestones().size(),
                    source.plan().expectedBallots());
            return 0;
        } catch (PlanRejected rejected) {
            rejected.problems().forEach(err::println);
            return 2;
        }
    }
}
