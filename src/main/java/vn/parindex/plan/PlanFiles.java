package vn.parindex.plan;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;
import vn.parindex.source.Problem;

/** Plan files and the criteria sets they name: those shipped with the product, or files given by the user. */
public final class PlanFiles {

    private PlanFiles() {}

    /**
     * A plan read together with its criteria sets.
     *
     * @param document text of the plan file
     * @param sets the sets it names, by id
     * @param setDocuments texts of their files, by id
     * @param warnings what looks wrong but does not stand in the way
     */
    public record Source(
            Plan plan,
            String document,
            Map<String, CriteriaSet> sets,
            Map<String, String> setDocuments,
            List<Problem> warnings) {}

    /**
     * Reads and checks a plan.
     *
     * @param idOrFile id of a shipped plan, or path of a plan file; the sets that a file names are looked for beside it,
     *     in {@code criteria-sets} beside its folder, then among the shipped ones
     * @throws PlanRejected with all problems of all files
     */
    public static Source read(String idOrFile) {
        PlanFile file = PlanFile.find(idOrFile);
        var problems = new ArrayList<Problem>();
        var sets = new LinkedHashMap<String, CriteriaSet>();
        var documents = new LinkedHashMap<String, String>();
        Loaded<Plan> plan = new PlanReader().read(file.name(), file.text(), id -> {
            if (!sets.containsKey(id)) {
                file.setDocument(id).ifPresent(document -> {
                    Loaded<CriteriaSet> set = new CriteriaSetReader().read("criteria-sets/" + id + ".yaml", document);
                    problems.addAll(set.problems());
                    set.value().ifPresent(value -> sets.put(id, value));
                    documents.put(id, document);
                });
            }
            return Optional.ofNullable(sets.get(id));
        });
        problems.addAll(plan.problems());
        if (problems.stream().anyMatch(Problem::isError)) {
            throw new PlanRejected(problems);
        }
        return new Source(plan.value().orElseThrow(), file.text(), sets, documents, problems);
    }
}
