package vn.parindex.cli;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Function;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.SetTree;
import vn.parindex.source.Loaded;

/** Shows a criteria set or a frame as a tree. */
@Command(
        name = "show",
        description = "In một bộ tiêu chí: các cấp, điểm tối đa, căn cứ, cách chấm, cơ quan chủ trì.",
        mixinStandardHelpOptions = true)
final class CriteriaShowCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BỘ_TIÊU_CHÍ", description = CriteriaCommand.SET)
    private String set;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        return CriteriaFiles.frame(set)
                .map(frame -> print(frame, SetTree::lines))
                .orElseGet(() -> print(CriteriaFiles.read(set), SetTree::lines));
    }

    private <T> int print(Loaded<T> loaded, Function<T, List<String>> lines) {
        loaded.problems().forEach(spec.commandLine().getErr()::println);
        loaded.value()
                .map(lines)
                .ifPresent(found -> found.forEach(spec.commandLine().getOut()::println));
        return loaded.value().isPresent() ? 0 : 2;
    }
}
