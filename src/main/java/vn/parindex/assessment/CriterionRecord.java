package vn.parindex.assessment;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.scoring.Criterion;

/**
 * A criterion with the last entry of each stage.
 *
 * @param criterion a self-assessed leaf
 * @param last last entry by stage; a stage not reached is absent
 */
public record CriterionRecord(Criterion criterion, Map<Stage, Entry> last) {

    public CriterionRecord {
        EnumMap<Stage, Entry> copy = new EnumMap<>(Stage.class);
        copy.putAll(last);
        last = Collections.unmodifiableMap(copy);
    }

    public Optional<Entry> at(Stage stage) {
        return Optional.ofNullable(last.get(stage));
    }

    /** The appraiser's last word: the decision after an explanation where there is one, else the appraisal. */
    public Optional<Entry> appraisal() {
        return at(Stage.DECIDED).or(() -> at(Stage.APPRAISED));
    }

    /** Whether the first appraisal comes to another figure than the unit. */
    public boolean differs() {
        return at(Stage.SELF).isPresent()
                && at(Stage.APPRAISED).isPresent()
                && at(Stage.APPRAISED).orElseThrow().differsFrom(at(Stage.SELF).orElseThrow());
    }

    /** Whether the unit does not accept the appraised figure. */
    public boolean contested() {
        return at(Stage.EXPLAINED).filter(e -> e.reason() != null).isPresent();
    }

    /**
     * Takes the entries of one criterion, oldest first. A new entry of a stage sets the later stages aside: after a
     * reopened self-assessment the former appraisal is history and no longer counts.
     */
    static CriterionRecord of(Criterion criterion, List<Entry> entries) {
        var last = new EnumMap<Stage, Entry>(Stage.class);
        for (Entry entry : entries) {
            last.keySet().removeIf(stage -> stage.compareTo(entry.stage()) > 0);
            last.put(entry.stage(), entry);
        }
        return new CriterionRecord(criterion, last);
    }
}
