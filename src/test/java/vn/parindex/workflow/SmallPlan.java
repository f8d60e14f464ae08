package vn.parindex.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import vn.parindex.plan.PlanFiles;

/** The plan of these tests: two units, two fields. Each copy has an id of its own, so that tests do not meet. */
public final class SmallPlan {

    /** Units that are assessed; the first also appraises field 2 of the other. */
    public static final String JUSTICE = "so-tu-phap";

    public static final String FINANCE = "so-tai-chinh";
    public static final String JUSTICE_HEAD = JUSTICE + ".lanhdao";
    public static final String FINANCE_HEAD = FINANCE + ".lanhdao";

    /** Units that only take part. */
    public static final String INTERIOR = "so-noi-vu";

    public static final String PROVINCE = "ubnd-tinh";
    public static final String COUNCIL = "hoi-dong-tham-dinh";
    public static final String SUPPORT_TEAM = "to-giup-viec";

    /** Respondents of the survey about the units, ten for each. */
    static final String PEOPLE = "nguoi-dan";

    static final String QUESTIONNAIRE = "phieu-thu-nghiem.form";

    private static final String CRITERIA_SET = "bo-tieu-chi-nho.yaml";

    private SmallPlan() {}

    /** A fresh copy whose self-assessment runs from October to December of the year. */
    public static PlanFiles.Source of(int year) {
        try {
            Path folder = Files.createTempDirectory("small-plan");
            Path plan = folder.resolve("plan.yaml");
            Path set = folder.resolve(CRITERIA_SET);
            Files.writeString(
                    plan,
                    text("small-plan.yaml")
                            .replace("@id@", "thu-nghiem-" + UUID.randomUUID())
                            .replace("@year@", Integer.toString(year))
                            .replace("@next@", Integer.toString(year + 1)));
            Files.writeString(set, text(CRITERIA_SET));
            try {
                return PlanFiles.read(plan.toString());
            } finally {
                Files.delete(plan);
                Files.delete(set);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The questionnaire of the people, as a designer would deploy it. */
    static String questionnaire() {
        try {
            return text(QUESTIONNAIRE);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SmallPlan.class.getResourceAsStream("/plans/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
