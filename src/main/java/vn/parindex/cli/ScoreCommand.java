package vn.parindex.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;
import vn.parindex.criteria.CriteriaFiles;
import vn.parindex.scoretable.RankingCsv;
import vn.parindex.scoretable.RankingFormat;
import vn.parindex.scoretable.ScoreFileCheck;
import vn.parindex.scoretable.ScoreTable;
import vn.parindex.scoretable.ScoreTableReader;
import vn.parindex.scoretable.ScoringOptions;
import vn.parindex.scoretable.UnitExplanation;
import vn.parindex.scoring.ClassBand;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;
import vn.parindex.source.OutputFile;
import vn.parindex.source.Place;
import vn.parindex.source.Problems;

/** Ranks units from a table of points, without a database or server. */
@Command(
        name = "score",
        description = "Tính chỉ số, xếp hạng và xếp loại từ một bảng điểm; không cần máy chủ, cơ sở dữ liệu.",
        mixinStandardHelpOptions = true)
final class ScoreCommand implements Callable<Integer> {

    @Option(
            names = "--set",
            required = true,
            paramLabel = "BỘ_TIÊU_CHÍ",
            description = "mã bộ tiêu chí có sẵn (ví dụ daklak-2020), hoặc tệp: YAML, hay CSV/XLSX với các cột code,"
                    + " name, max, basis")
    private String set;

    @Option(
            names = "--scores",
            required = true,
            paramLabel = "BẢNG_ĐIỂM",
            description =
                    "tệp CSV/XLSX với các cột unit, group, criterion, points; điểm KAD là không áp dụng; cột group"
                            + " có thể không có")
    private Path scores;

    @Option(
            names = "--classes",
            paramLabel = "XẾP_LOẠI",
            description = "các mức xếp loại thay cho của bộ tiêu chí, ví dụ \"Xuất sắc:90,Tốt:80,Khá:70,Trung bình:0\"")
    private String classes;

    @Option(
            names = "--scale",
            paramLabel = "SỐ",
            description = "số chữ số thập phân, 2 hoặc 3, thay cho của bộ tiêu chí")
    private Integer scale;

    @Option(
            names = "--out",
            paramLabel = "TỆP",
            description = "tệp kết quả .csv, .json hoặc .xlsx; không ghi thì in CSV ra màn hình")
    private Path out;

    @Option(
            names = "--explain",
            paramLabel = "ĐƠN_VỊ",
            description = "in thêm điểm từng tiêu chí của một cơ quan, đơn vị kèm giải thích")
    private String explain;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() throws IOException {
        var wrong = new ArrayList<String>();
        Optional<RankingFormat> format = format(wrong);
        ScoringOptions options = new ScoringOptions(classes(wrong), scale(wrong));
        if (!wrong.isEmpty()) {
            throw new ParameterException(spec.commandLine(), String.join(System.lineSeparator(), wrong));
        }
        PlainLogging.off();
        PrintWriter err = spec.commandLine().getErr();
        Problems problems = Problems.passedTo(err::println);
        Optional<ScoreTable> table = table(options, problems);
        Optional<UnitExplanation> explanation = table.flatMap(ranked -> explanation(ranked, problems));
        if (table.isEmpty() || problems.errorCount() > 0) {
            return 2;
        }
        table.get().comparePrinted(err::println);
        return write(table.get(), format, explanation);
    }

    /** Empty: to the terminal. */
    private Optional<RankingFormat> format(List<String> wrong) {
        if (out == null) {
            return Optional.empty();
        }
        Optional<RankingFormat> format = RankingFormat.of(out);
        Path folder = out.toAbsolutePath().getParent();
        if (format.isEmpty()) {
            wrong.add("--out: tệp “%s” phải có đuôi .csv, .json hoặc .xlsx.".formatted(out));
        } else if (folder == null || !Files.isDirectory(folder)) {
            wrong.add("--out: không có thư mục “%s”; tạo thư mục trước hoặc chọn nơi khác.".formatted(folder));
        } else if (Files.isDirectory(out)) {
            wrong.add("--out: “%s” là thư mục; ghi tên tệp.".formatted(out));
        } else if (isOut(scores.toString()) || isOut(set)) {
            wrong.add("--out: “%s” là tệp đầu vào nên sẽ bị ghi đè; chọn tên tệp khác.".formatted(out));
        }
        return format;
    }

    private boolean isOut(String input) {
        try {
            return Files.exists(out) && Files.exists(Path.of(input)) && Files.isSameFile(out, Path.of(input));
        } catch (IOException | InvalidPathException e) {
            return false; // what cannot be looked at is reported when it is read or written
        }
    }

    private Optional<List<ClassBand>> classes(List<String> wrong) {
        try {
            return Optional.ofNullable(classes).map(ScoringOptions::classes);
        } catch (IllegalArgumentException e) {
            wrong.add("--classes: " + e.getMessage());
            return Optional.empty();
        }
    }

    private Optional<Integer> scale(List<String> wrong) {
        if (scale != null && scale != 2 && scale != 3) {
            wrong.add("--scale: số chữ số thập phân là %d; chỉ được là 2 hoặc 3.".formatted(scale));
        }
        return Optional.ofNullable(scale);
    }

    /** Empty if anything is wrong, which is reported: as much as can be said even when the set cannot be used. */
    private Optional<ScoreTable> table(ScoringOptions options, Problems problems) {
        Loaded<CriteriaSet> loaded = CriteriaFiles.read(set);
        loaded.problems().forEach(spec.commandLine().getErr()::println);
        Optional<CriteriaSet> chosen = loaded.value().flatMap(found -> options.applyTo(found, set, problems));
        if (chosen.isEmpty()) {
            ScoreFileCheck.run(scores, problems);
            return Optional.empty();
        }
        Optional.ofNullable(chosen.get().notice())
                .ifPresent(notice -> spec.commandLine().getErr().printf("Lưu ý: %s.%n", notice));
        return ScoreTableReader.read(scores, chosen.get(), problems);
    }

    private Optional<UnitExplanation> explanation(ScoreTable table, Problems problems) {
        if (explain == null) {
            return Optional.empty();
        }
        OptionalInt unit = table.find(explain);
        if (unit.isEmpty()) {
            problems.error(
                    new Place(scores.toString(), 1, 1),
                    "Bảng điểm không có cơ quan, đơn vị “%s”; kiểm tra lại tên sau --explain.",
                    explain);
            return Optional.empty();
        }
        return Optional.of(table.explain(unit.getAsInt()));
    }

    private int write(ScoreTable table, Optional<RankingFormat> format, Optional<UnitExplanation> explanation)
            throws IOException {
        PrintWriter text = spec.commandLine().getOut();
        if (format.isEmpty()) {
            RankingCsv.write(table, text);
        } else {
            try {
                OutputFile.write(out, stream -> format.get().write(table, explanation, stream));
            } catch (IOException e) {
                spec.commandLine()
                        .getErr()
                        .printf(
                                "%s: không ghi được tệp; kiểm tra quyền ghi vào thư mục và chỗ trống trên đĩa (chi tiết: %s).%n",
                                out, e);
                return 2;
            }
        }
        explanation.ifPresent(explained -> {
            if (format.isEmpty()) {
                text.write('\n');
            }
            explained.lines().forEach(line -> text.write(line + '\n'));
        });
        text.flush();
        return 0;
    }
}
