package vn.parindex.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.context.ApplicationContext;
import vn.parindex.calendar.Period;
import vn.parindex.plan.PlanFile;
import vn.parindex.plan.PlanFiles;
import vn.parindex.province.ProvinceMilestone;
import vn.parindex.province.ProvincePlan;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlanReader;
import vn.parindex.source.Problem;
import vn.parindex.workflow.rehearsal.ProvinceRehearsal;
import vn.parindex.workflow.rehearsal.Rehearsal;

/** A plan of either kind that is rehearsed. */
sealed interface Rehearsed {

    /** @throws vn.parindex.plan.PlanRejected with all problems of the plan's files */
    static Rehearsed read(String plan) {
        return PlanFile.find(plan).kind().equals(ProvincePlanReader.KIND)
                ? new OfProvince(ProvincePlanFiles.read(plan))
                : new OfUnits(PlanFiles.read(plan));
    }

    String id();

    String title();

    List<Problem> warnings();

    /** Whether simulated people answer on the product's own pages, so that there must be a server. */
    boolean answersOnPages();

    /** From the first day to about the last. */
    Period period();

    void run(ApplicationContext context, long seed, String password, Consumer<LocalDate> progress);

    void report(ApplicationContext context, Path folder) throws IOException;

    /** The index of the units. */
    record OfUnits(PlanFiles.Source source) implements Rehearsed {

        @Override
        public String id() {
            return source.plan().id();
        }

        @Override
        public String title() {
            return source.plan().title();
        }

        @Override
        public List<Problem> warnings() {
            return source.warnings();
        }

        @Override
        public boolean answersOnPages() {
            return true;
        }

        @Override
        public Period period() {
            return source.plan().period();
        }

        @Override
        public void run(ApplicationContext context, long seed, String password, Consumer<LocalDate> progress) {
            context.getBean(Rehearsal.class).run(source, seed, password, progress);
        }

        @Override
        public void report(ApplicationContext context, Path folder) throws IOException {
            context.getBean(RehearsalReport.class).write(source.plan(), folder);
        }
    }

    /** The province's own index. */
    record OfProvince(ProvincePlanFiles.Source source) implements Rehearsed {

        /** The plan does not say when the Ministry asks and publishes. */
        private static final int DAYS_OF_THE_MINISTRY = 120;

        private ProvincePlan plan() {
            return source.year().plan();
        }

        @Override
        public String id() {
            return plan().id();
        }

        @Override
        public String title() {
            return plan().title();
        }

        @Override
        public List<Problem> warnings() {
            return source.warnings();
        }

        @Override
        public boolean answersOnPages() {
            return false;
        }

        @Override
        public Period period() {
            LocalDate issued = plan().decision().date();
            LocalDate sent = plan().milestone(ProvinceMilestone.SEND_TO_MINISTRY)
                    .flatMap(milestone -> milestone.deadline().lastDay())
                    .orElse(issued);
            return new Period(issued, sent.plusDays(DAYS_OF_THE_MINISTRY));
        }

        @Override
        public void run(ApplicationContext context, long seed, String password, Consumer<LocalDate> progress) {
            context.getBean(ProvinceRehearsal.class).run(source, seed, password, progress);
        }

        @Override
        public void report(ApplicationContext context, Path folder) throws IOException {
            context.getBean(ProvinceRehearsalReport.class).write(id(), folder);
        }
    }
}
