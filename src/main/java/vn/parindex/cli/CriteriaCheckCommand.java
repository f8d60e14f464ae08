package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.scoring.VietnameseNumber;

/** Checks a criteria set in any of its forms. */
@Command(
        name = "check",
        description = "Kiểm tra một bộ tiêu chí; liệt kê mọi lỗi kèm vị trí trong tệp.",
        mixinStandardHelpOptions = true)
final class CriteriaCheckCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BỘ_TIÊU_CHÍ", description = CriteriaCommand.SET)
    private String set;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        var loaded = CriteriaFiles.read(set);
        loaded.problems().forEach(spec.commandLine().getErr()::println);
        loaded.value().ifPresent(found -> spec.commandLine()
                .getOut()
                .printf(
                        "%s: hợp lệ. %d lĩnh vực; %d tiêu chí chấm điểm; tối đa %s điểm.%n",
                        found.title(),
                        found.fields().size(),
                        found.leaves().size(),
                        VietnameseNumber.of(found.maximum())));
        return loaded.value().isPresent() ? 0 : 2;
    }
}
