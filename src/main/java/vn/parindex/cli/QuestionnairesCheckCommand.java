package vn.parindex.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.PlanRejected;
import vn.parindex.plan.UnitGroup;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireChecks;
import vn.parindex.survey.questionnaire.QuestionnaireFiles;
import vn.parindex.survey.questionnaire.QuestionnaireSource;

/** Checks questionnaires by themselves, against the criteria sets of a plan and against its respondent groups. */
@Command(
        name = "check",
        description = "Kiểm tra mẫu phiếu theo bộ tiêu chí và nhóm đối tượng của kế hoạch; liệt kê mọi lỗi kèm vị trí.",
        mixinStandardHelpOptions = true)
final class QuestionnairesCheckCommand implements Callable<Integer> {

    @Parameters(
            paramLabel = "TỆP",
            arity = "0..*",
            description = "tệp .form của mẫu phiếu; phiếu có sẵn của các nhóm đối tượng khác được kiểm tra cùng."
                    + " Không ghi: mọi phiếu có sẵn")
    private List<Path> files = List.of();

    @Option(
            names = "--plan",
            paramLabel = "KẾ_HOẠCH",
            defaultValue = "travinh-2023",
            description = "mã kế hoạch có sẵn hoặc đường dẫn tệp (mặc định: ${DEFAULT-VALUE})")
    private String plan;

    @Spec
    private CommandSpec spec;

    @Override
    public Integer call() {
        PlainLogging.off();
        PlanFiles.Source source;
        try {
            source = PlanFiles.read(plan);
        } catch (PlanRejected rejected) {
            rejected.problems().forEach(err()::println);
            return 2;
        }
        var problems = new ArrayList<Problem>();
        List<QuestionnaireSource> questionnaires = questionnaires(source, problems);
        // a questionnaire that cannot be read would only be reported as missing, too
        if (problems.stream().noneMatch(Problem::isError)) {
            problems.addAll(together(source, questionnaires));
        }
        problems.forEach(err()::println);
        if (problems.stream().anyMatch(Problem::isError)) {
            return 2;
        }
        questionnaires.stream().map(QuestionnaireSource::questionnaire).forEach(this::print);
        return 0;
    }

    /** The given files, and the shipped questionnaires of all respondent groups that no given file is for. */
    private List<QuestionnaireSource> questionnaires(PlanFiles.Source source, List<Problem> problems) {
        List<QuestionnaireSource> given = files.stream()
                .map(QuestionnaireFiles::read)
                .flatMap(loaded -> value(loaded, problems))
                .toList();
        Set<String> groups =
                source.plan().groups().stream().map(UnitGroup::code).collect(Collectors.toSet());
        Set<String> audiences =
                given.stream().map(file -> file.questionnaire().audience()).collect(Collectors.toSet());
        Stream<QuestionnaireSource> shipped = QuestionnaireFiles.shipped().stream()
                .map(QuestionnaireFiles::shipped)
                .flatMap(loaded -> value(loaded, problems))
                .filter(file -> groups.contains(file.questionnaire().unitGroup()))
                .filter(file -> !audiences.contains(file.questionnaire().audience()));
        return Stream.concat(given.stream(), shipped).toList();
    }

    private static List<Problem> together(PlanFiles.Source source, List<QuestionnaireSource> questionnaires) {
        var checks = new QuestionnaireChecks(questionnaires);
        for (UnitGroup group : source.plan().groups()) {
            checks.against(group.code(), source.sets().get(group.criteriaSet()))
                    .against(group.code(), source.plan().respondentGroups());
        }
        return checks.among(source.plan().groups()).problems();
    }

    private void print(Questionnaire questionnaire) {
        spec.commandLine()
                .getOut()
                .printf(
                        "%s: hợp lệ. %s; %d câu hỏi, %d câu chấm điểm; phiên bản %s.%n",
                        questionnaire.id(),
                        questionnaire.title(),
                        questionnaire.questions().size(),
                        questionnaire.rated().size(),
                        questionnaire.version().substring(0, 12));
    }

    private static Stream<QuestionnaireSource> value(Loaded<QuestionnaireSource> loaded, List<Problem> problems) {
        problems.addAll(loaded.problems());
        return loaded.value().stream();
    }

    private PrintWriter err() {
        return spec.commandLine().getErr();
    }
}
