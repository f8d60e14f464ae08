package vn.parindex.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.SetSummary;
import vn.parindex.criteria.SetTree;
import vn.parindex.scoring.VietnameseNumber;

/** Lists the criteria sets that come with the product. */
@Command(name = "list", description = "Liệt kê các bộ tiêu chí có sẵn.", mixinStandardHelpOptions = true)
final class CriteriaListCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        CriteriaFiles.shipped().forEach(this::print);
        return 0;
    }

    private void print(SetSummary set) {
        var out = spec.commandLine().getOut();
        out.printf("%s%n   %s%n", set.id(), set.title());
        if (set.issued() != null) {
            out.printf("   Văn bản: %s%n", SetTree.issued(set.issued()));
        }
        out.printf(
                "   %s%n",
                set.maximum()
                        .map(maximum -> "%d tiêu chí chấm điểm, tối đa %s điểm"
                                .formatted(set.leaves(), VietnameseNumber.of(maximum)))
                        .orElse("khung, chưa dùng được: chờ nhập phụ lục chính thức"));
    }
}
