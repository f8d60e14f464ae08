package vn.parindex.province.round;

import java.nio.file.Path;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.parindex.province.work.Actor;
import vn.parindex.province.work.Refused;
import vn.parindex.province.work.Successions;
import vn.parindex.source.Loaded;

/** Letters whose questions come as a table. */
@Service
@Transactional
public class LetterImports {

    private final Rounds rounds;
    private final Successions successions;
    private final ApplicationEventPublisher events;

    LetterImports(Rounds rounds, Successions successions, ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.successions = successions;
        this.events = events;
    }

    /** Reads the questions of a table (CSV, XLSX) against the plan's set; stores nothing. */
    @Transactional(readOnly = true)
    public Loaded<List<Question>> read(String planId, Path table) {
        return LetterTable.read(
                table, successions.responsibilities(planId).year().set());
    }

    /**
     * Enters a letter, as {@link Rounds#open} does, and tells {@link LetterEntered} within the transaction.
     *
     * @param importedFrom name of the file
     * @throws Refused as {@link Rounds#open}
     */
    public RoundRecord enter(String planId, Letter letter, List<Question> asked, String importedFrom, Actor actor) {
        RoundRecord round = rounds.open(planId, letter, asked, importedFrom, actor);
        events.publishEvent(new LetterEntered(planId, round.id()));
        return round;
    }
}
