package vn.parindex.workflow;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import org.camunda.bpm.engine.ProcessEngine;
import org.camunda.bpm.engine.test.assertions.bpmn.BpmnAwareTests;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvinceYear;
import vn.parindex.workflow.launch.ProvinceLaunch;
import vn.parindex.workflow.launch.Staff;

/** Sets small plans of a province going, each copy with an id of its own, so that tests do not meet. */
public final class SmallProvinces {

    static final String INTERIOR = "so-noi-vu";
    static final String INTERIOR_HEAD = INTERIOR + ".lanhdao";
    static final String JUSTICE = "so-tu-phap";
    static final String FINANCE = "so-tai-chinh";
    static final String HEALTH = "so-y-te";
    static final String PROVINCE = "ubnd-tinh";
    static final String COUNCIL = "thuong-truc-hdnd-tinh";

    private static final String CRITERIA_SET = "bo-tieu-chi-nho.yaml";

    private final ProcessEngine engine;
    private final ProvinceLaunch launch;
    private final Staff staff;

    SmallProvinces(ProcessEngine engine, ProvinceLaunch launch, Staff staff) {
        this.engine = engine;
        this.launch = launch;
        this.staff = staff;
    }

    RunningPlan launched() {
        BpmnAwareTests.init(engine);
        ProvinceYear year = launch.launch(source(), 0);
        staff.create(year.plan(), "demo");
        return new RunningPlan(engine, year.plan().id());
    }

    /** A plan that nothing has been done with. */
    public static ProvincePlanFiles.Source source() {
        try {
            Path folder = Files.createTempDirectory("small-province");
            Path plan = folder.resolve("plan.yaml");
            Path set = folder.resolve(CRITERIA_SET);
            Files.writeString(plan, text("small-province.yaml").replace("@id@", "tinh-" + UUID.randomUUID()));
            Files.writeString(set, text(CRITERIA_SET));
            try {
                return ProvincePlanFiles.read(plan.toString());
            } finally {
                Files.delete(plan);
                Files.delete(set);
                Files.delete(folder);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream in = SmallProvinces.class.getResourceAsStream("/plans/" + name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
