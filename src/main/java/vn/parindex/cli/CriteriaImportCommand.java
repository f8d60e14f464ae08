package vn.parindex.cli;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.criteria.CriteriaFrame;
import vn.parindex.criteria.CriteriaSetWriter;
import vn.parindex.criteria.SetFormat;
import vn.parindex.criteria.TableImport;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** Makes a criteria set file from a workbook or a plain table. */
@Command(
        name = "import",
        description = "Đọc bộ tiêu chí từ tệp Excel hoặc CSV và ghi thành tệp YAML để kế hoạch dùng.",
        mixinStandardHelpOptions = true)
final class CriteriaImportCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "TỆP",
            description =
                    "tệp .xlsx (theo mẫu của lệnh export) hoặc bảng .xlsx, .csv có các cột code, name, max, basis")
    private Path table;

    @Option(
            names = "--frame",
            paramLabel = "MÃ",
            description = "mã khung mà tệp này là phụ lục chính thức, ví dụ bnv-892-2024; mã, tên trong tệp được đối"
                    + " chiếu với khung")
    private String frame;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .yaml")
    private Path out;

    @Option(names = "--force", description = "ghi đè tệp đã có")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        if (SetFormat.of(out).filter(SetFormat.YAML::equals).isEmpty()) {
            throw new ParameterException(spec.commandLine(), "--out: tệp “%s” phải có đuôi .yaml.".formatted(out));
        }
        var file = new NewFile(spec, out, force);
        var loaded = frame == null ? Optional.of(TableImport.read(table)) : known().map(this::annex);
        loaded.ifPresent(set -> set.problems().forEach(spec.commandLine().getErr()::println));
        return loaded.flatMap(Loaded::value)
                .map(set -> file.write(
                        stream -> stream.write(CriteriaSetWriter.write(set).getBytes(StandardCharsets.UTF_8))))
                .orElse(2);
    }

    /** Empty if the frame cannot be read, which is reported. */
    private Optional<CriteriaFrame> known() {
        var found = CriteriaFiles.frame(frame)
                .orElseThrow(() -> new ParameterException(
                        spec.commandLine(),
                        "--frame: không có khung nào mang mã “%s”; xem các khung bằng lệnh criteria list."
                                .formatted(frame)));
        found.problems().forEach(spec.commandLine().getErr()::println);
        return found.value();
    }

    private Loaded<CriteriaSet> annex(CriteriaFrame known) {
        return TableImport.read(table, known);
    }
}
