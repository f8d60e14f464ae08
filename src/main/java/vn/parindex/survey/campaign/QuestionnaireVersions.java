package vn.parindex.survey.campaign;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.parindex.survey.ballot.BallotSheet;
import vn.parindex.survey.questionnaire.Questionnaire;
import vn.parindex.survey.questionnaire.QuestionnaireReader;

/** Forms as ballots are answered on them. */
@Component
public class QuestionnaireVersions {

    private final JdbcClient database;
    private final Map<Integer, Questionnaire> questionnaires = new ConcurrentHashMap<>();
    /** Rows never change, so what was read of them stays true; what a rollback took back is never asked for. */
    private final Map<Integer, BallotSheet> read = new ConcurrentHashMap<>();

    QuestionnaireVersions(JdbcClient database) {
        this.database = database;
    }

    /** Keeps a version, unless it is kept already. */
    int keep(BallotSheet sheet, String document) {
        database.sql(
                        """
                        insert into questionnaire_version
                          (id, questionnaire, sha256, document, scales, opinionless, text_keys, text_lengths)
                        values (nextval('questionnaire_version_seq'), ?, ?, ?, ?, ?, ?, ?)
                        on conflict (questionnaire, sha256) do nothing
                        """)
                .params(
                        sheet.questionnaire(),
                        sheet.sha256(),
                        document,
                        sheet.ratings().stream()
                                .map(rating -> (short) rating.scale())
                                .toArray(Short[]::new),
                        sheet.ratings().stream()
                                .map(BallotSheet.Rating::noOpinion)
                                .toArray(Boolean[]::new),
                        sheet.texts().stream().map(BallotSheet.FreeText::key).toArray(String[]::new),
                        sheet.texts().stream()
                                .map(BallotSheet.FreeText::longest)
                                .toArray(Integer[]::new))
                .update();
        return database.sql("select id from questionnaire_version where questionnaire = ? and sha256 = ?")
                .params(sheet.questionnaire(), sheet.sha256())
                .query(Integer.class)
                .single();
    }

    /** What may be answered on a version. */
    public BallotSheet sheet(int version) {
        return read.computeIfAbsent(version, this::find);
    }

    /** The questionnaire of a version. */
    public Questionnaire questionnaire(int version) {
        return questionnaires.computeIfAbsent(version, this::parse);
    }

    /** The text of the form. */
    public String document(int version) {
        return database.sql("select document from questionnaire_version where id = ?")
                .param(version)
                .query(String.class)
                .single();
    }

    private Questionnaire parse(int version) {
        return QuestionnaireReader.read("questionnaire_version " + version, document(version))
                .value()
                .orElseThrow(() -> new IllegalStateException(
                        "the form kept as questionnaire version %d cannot be read as a questionnaire"
                                .formatted(version)))
                .questionnaire();
    }

    private BallotSheet find(int version) {
        return database.sql("select * from questionnaire_version where id = ?")
                .param(version)
                .query((row, number) -> {
                    var scales = (Short[]) row.getArray("scales").getArray();
                    var opinionless = (Boolean[]) row.getArray("opinionless").getArray();
                    var keys = (String[]) row.getArray("text_keys").getArray();
                    var lengths = (Integer[]) row.getArray("text_lengths").getArray();
                    List<BallotSheet.Rating> ratings = IntStream.range(0, scales.length)
                            .mapToObj(i -> new BallotSheet.Rating(scales[i], opinionless[i]))
                            .toList();
                    var texts = new ArrayList<BallotSheet.FreeText>();
                    for (int i = 0; i < keys.length; i++) {
                        texts.add(new BallotSheet.FreeText(keys[i], lengths[i]));
                    }
                    return new BallotSheet(row.getString("questionnaire"), row.getString("sha256"), ratings, texts);
                })
                .single();
    }
}
