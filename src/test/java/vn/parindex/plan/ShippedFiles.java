package vn.parindex.plan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import vn.parindex.criteria.CriteriaSetReader;
import vn.parindex.scoring.CriteriaSet;
import vn.parindex.source.Loaded;

/** The files under db/, read as an installation reads them. */
final class ShippedFiles {

    static final String PLAN = "travinh-2023.yaml";

    private ShippedFiles() {}

    static String planText() {
        return text("plans", PLAN);
    }

    static String criteriaSetText(String id) {
        return text("criteria-sets", id + ".yaml");
    }

    static Loaded<Plan> plan() {
        return new PlanReader().read(PLAN, planText(), ShippedFiles::findCriteriaSet);
    }

    static Loaded<CriteriaSet> criteriaSet(String id) {
        return new CriteriaSetReader().read(id + ".yaml", criteriaSetText(id));
    }

    static Optional<CriteriaSet> findCriteriaSet(String id) {
        return Files.exists(path("criteria-sets", id + ".yaml"))
                ? criteriaSet(id).value()
                : Optional.empty();
    }

    private static String text(String folder, String file) {
        try {
            return Files.readString(path(folder, file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Path path(String folder, String file) {
        return Path.of("db", folder, file);
    }
}
