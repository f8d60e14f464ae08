package vn.parindex.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problems;
import vn.parindex.source.TextFile;
import vn.parindex.survey.print.PrintedBallots;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.questionnaire.QuestionnaireSource;

/** Writes a questionnaire as a Word document to print, with a ballot per code. */
@Command(
        name = "print",
        description = "Ghi mẫu phiếu ra tệp Word (A4) để in, mỗi mã một phiếu.",
        mixinStandardHelpOptions = true)
final class QuestionnairesPrintCommand implements Callable<Integer> {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}-]{1,40}");

    @Parameters(paramLabel = "PHIẾU", description = "mã phiếu có sẵn, ví dụ phieu-so-nguoi-dan, hoặc tệp .form")
    private String questionnaire;

    @Option(names = "--out", required = true, paramLabel = "TỆP", description = "tệp .docx")
    private Path out;

    @Option(names = "--unit", paramLabel = "TÊN", defaultValue = "", description = "cơ quan, đơn vị được đánh giá")
    private String unit;

    @Option(
            names = "--codes",
            paramLabel = "TỆP",
            description = "tệp chữ, mỗi dòng một mã phiếu; không ghi: một phiếu trắng")
    private Path codes;

    @Option(names = "--force", description = "ghi đè tệp đã có")
    private boolean force;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        if (!out.getFileName().toString().endsWith(".docx")) {
            throw refused("--out: tệp “%s” phải có đuôi .docx.", out);
        }
        var file = new NewFile(spec, out, force);
        List<String> ballots = codes == null ? List.of() : codes();
        Loaded<QuestionnaireSource> loaded = load();
        loaded.problems().forEach(spec.commandLine().getErr()::println);
        return loaded.value()
                .map(source -> file.write(
                        stream -> PrintedBallots.write(source.questionnaire(), unit.strip(), ballots, stream)))
                .orElse(2);
    }

    private Loaded<QuestionnaireSource> load() {
        if (QuestionnaireFiles.shipped().contains(questionnaire)) {
            return QuestionnaireFiles.shipped(questionnaire);
        }
        Path file = Path.of(questionnaire);
        if (!Files.isRegularFile(file)) {
            throw refused(
                    "không có phiếu hay tệp “%s”; phiếu có sẵn: %s.",
                    questionnaire, String.join(", ", QuestionnaireFiles.shipped()));
        }
        return QuestionnaireFiles.read(file);
    }

    /** One code per line; a ballot is typed in once, so no code may be there twice. */
    private List<String> codes() {
        var problems = new Problems();
        String text = TextFile.read(codes, problems)
                .orElseThrow(() -> refused(
                        "--codes: %s", problems.load(() -> "").problems().get(0).message()));
        var found = new LinkedHashSet<String>();
        int number = 0;
        for (String line : (Iterable<String>) lines(text)::iterator) {
            number++;
            if (!line.isEmpty() && !CODE.matcher(line).matches()) {
                throw refused("--codes: dòng %d: mã phiếu chỉ gồm chữ, số và dấu gạch nối, dài nhất 40 ký tự.", number);
            }
            if (!line.isEmpty() && !found.add(line)) {
                throw refused("--codes: dòng %d: mã “%s” đã có ở một dòng trên.", number, line);
            }
        }
        if (found.isEmpty()) {
            throw refused("--codes: tệp “%s” chưa có mã nào.", codes);
        }
        return List.copyOf(found);
    }

    private static Stream<String> lines(String text) {
        return text.lines().map(String::strip);
    }

    private ParameterException refused(String message, Object... arguments) {
        return new ParameterException(spec.commandLine(), message.formatted(arguments));
    }
}
