package vn.parindex.province;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.parindex.criteria.CriteriaFrame;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.criteria.FrameReader;
import vn.parindex.plan.PlanFile;
import vn.parindex.plan.PlanRejected;
import vn.parindex.source.Problem;

/** Files of plans for the province's own index, and the criteria sets they name. */
public final class ProvincePlanFiles {

    private ProvincePlanFiles() {}

    /**
     * A plan read together with the set it runs on.
     *
     * @param document text of the plan file
     * @param setDocument text of the file of its set
     * @param warnings what looks wrong but does not stand in the way
     */
    public record Source(ProvinceYear year, String document, String setDocument, List<Problem> warnings) {

        public Source {
            warnings = List.copyOf(warnings);
        }
    }

    /**
     * Reads and checks a plan.
     *
     * @param idOrFile id of a shipped plan, or path of a plan file; sets are looked for as {@link PlanFile#setDocument}
     *     says
     * @throws PlanRejected with all problems of all files
     */
    public static Source read(String idOrFile) {
        PlanFile file = PlanFile.find(idOrFile);
        var problems = new ArrayList<Problem>();
        Map<String, SetAtHand> sets = new LinkedHashMap<>();
        var read = new ProvincePlanReader()
                .read(file.name(), file.text(), id -> sets.computeIfAbsent(id, set -> atHand(file, set, problems)));
        problems.addAll(read.problems());
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new PlanRejected(problems);
        }
        ProvinceYear year = read.value().orElseThrow();
        return new Source(year, file.text(), file.setDocument(year.set().id()).orElseThrow(), problems);
    }

    private static SetAtHand atHand(PlanFile file, String id, List<Problem> problems) {
        String name = "criteria-sets/" + id + ".yaml";
        return file.setDocument(id)
                .map(text -> FrameReader.isFrame(text) ? frame(name, text, problems) : set(name, text, problems))
                .orElse(new SetAtHand.Missing());
    }

    private static SetAtHand frame(String name, String text, List<Problem> problems) {
        var frame = new FrameReader().read(name, text);
        problems.addAll(frame.problems());
        return frame.value()
                .map(CriteriaFrame::refusal)
                .<SetAtHand>map(SetAtHand.Frame::new)
                .orElse(new SetAtHand.Missing());
    }

    private static SetAtHand set(String name, String text, List<Problem> problems) {
        var set = new CriteriaSetReader().read(name, text);
        problems.addAll(set.problems());
        return set.value().<SetAtHand>map(SetAtHand.Complete::new).orElse(new SetAtHand.Missing());
    }
}
