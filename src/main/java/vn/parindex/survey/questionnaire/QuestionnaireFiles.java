package vn.parindex.survey.questionnaire;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problems;
import vn.parindex.source.ShippedFile;
import vn.parindex.source.TextFile;

/** The questionnaires that are shipped with the product, and those in files. */
public final class QuestionnaireFiles {

    private static final String FOLDER = "forms/";
    private static final String PREFIX = "phieu-";
    private static final String ENDING = ".form";

    private QuestionnaireFiles() {}

    /** The ids of the shipped questionnaires, sorted. */
    public static List<String> shipped() {
        return ShippedFile.names(FOLDER, ENDING).stream()
                .filter(name -> name.startsWith(PREFIX))
                .toList();
    }

    /**
     * Reads a shipped questionnaire.
     *
     * @throws IllegalArgumentException if there is none of this id
     */
    public static Loaded<QuestionnaireSource> shipped(String id) {
        String file = FOLDER + id + ENDING;
        return ShippedFile.text(file)
                .map(text -> QuestionnaireReader.read(file, text))
                .orElseThrow(() -> new IllegalArgumentException("no questionnaire " + id));
    }

    /** Reads a questionnaire from a file. */
    public static Loaded<QuestionnaireSource> read(Path file) {
        var problems = new Problems();
        return TextFile.read(file, problems)
                .map(text -> QuestionnaireReader.read(file.toString(), text))
                .orElseGet(() -> new Loaded<>(
                        Optional.empty(), problems.load(Optional::empty).problems()));
    }
}
