package vn.parindex.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.CriteriaFrame;
import vn.parindex.criteria.CriteriaWorkbook;
import vn.parindex.criteria.SetFormat;
import vn.parindex.source.Loaded;

/** Writes a criteria set as a workbook, a text file or a plain table. */
@Command(
        name = "export",
        description = {
            "Ghi một bộ tiêu chí ra tệp: .xlsx để sửa bằng Excel, .yaml để kế hoạch dùng, .csv chỉ có mã, tên, điểm tối đa,"
                    + " căn cứ.",
            "Khung của bộ tiêu chí chưa có phụ lục chính thức thì ghi ra .xlsx để điền theo phụ lục."
        },
        mixinStandardHelpOptions = true)
final class CriteriaExportCommand implements Callable<Integer> {

    @Parameters(paramLabel = "BỘ_TIÊU_CHÍ", description = CriteriaCommand.SET)
    private String set;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .xlsx, .yaml hoặc .csv")
    private Path out;

    @Option(names = "--force", description = "ghi đè tệp đã có")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        var format = SetFormat.of(out)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(), "--out: tệp “%s” phải có đuôi .xlsx, .yaml hoặc .csv.".formatted(out)));
        var file = new NewFile(spec, out, force);
        var frame = CriteriaFiles.frame(set);
        if (frame.isPresent() && format == SetFormat.XLSX) {
            return export(frame.get(), file);
        }
        var loaded = CriteriaFiles.read(set);
        loaded.problems().forEach(spec.commandLine().getErr()::println);
        return loaded.value()
                .map(found -> file.write(stream -> format.write(found, stream)))
                .orElse(2);
    }

    private int export(Loaded<CriteriaFrame> frame, NewFile file) {
        frame.problems().forEach(spec.commandLine().getErr()::println);
        return frame.value()
                .map(found -> file.write(stream -> CriteriaWorkbook.write(found, stream)))
                .orElse(2);
    }
}
