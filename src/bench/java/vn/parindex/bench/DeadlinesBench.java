package vn.parindex.bench;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.slf4j.LoggerFactory;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import vn.parindex.ParindexApplication;
import vn.parindex.monitoring.Board;
import vn.parindex.monitoring.Boards;
import vn.parindex.plan.Plan;
import vn.parindex.plan.PlanFiles;
import vn.parindex.plan.Plans;

/**
 * Draws the board of a plan with 5,000 open tasks, as the page in Cockpit asks for it, beside the tasks of other years.
 * Writes {@code docs/bench/deadlines.md}.
 */
public final class DeadlinesBench {

    private static final int OPEN = Integer.getInteger("parindex.bench.openTasks", 5_000);
    private static final int DONE = 5_000;
    private static final int OF_OTHER_YEARS = 50_000;
    private static final int ROUNDS = 40;

    private static final String FILL =
            """
            with task as (
              select n, :prefix || n as id, :plan || ':' || (:units)[1 + n %% cardinality(:units)] || ':' || n as key,
                     (:units)[1 + n %% cardinality(:units)] as unit
              from generate_series(1, :count) n),
            definition as (select id_, key_ from act_re_procdef where key_ = 'field-assessment' limit 1)
            %s
            """;

    private DeadlinesBench() {}

    public static void main(String[] arguments) throws Exception {
        ((Logger) LoggerFactory.getLogger(Logger.ROOT_LOGGER_NAME)).setLevel(Level.WARN);
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(ParindexApplication.class)
                .profiles("command", "rehearsal")
                .run()) {
            run(context);
        }
    }

    private static void run(ConfigurableApplicationContext context) throws Exception {
        PlanFiles.Source source = PlanFiles.read("travinh-2023");
        Plan plan = context.getBean(Plans.class).load(source, 0);
        JdbcTemplate database = context.getBean(JdbcTemplate.class);
        String[] units = plan.evaluatedUnits().stream().map(unit -> unit.code()).toArray(String[]::new);
        fill(database, plan.id(), "open-", units, OPEN, true);
        fill(database, plan.id(), "done-", units, DONE, false);
        fill(database, "nam-khac", "other-", units, OF_OTHER_YEARS, false);
        database.execute("analyze");

        Boards boards = context.getBean(Boards.class);
        ObjectMapper json = context.getBean(ObjectMapper.class);
        Board board = boards.of(plan.id()).orElseThrow();
        if (board.total().total() != OPEN + DONE || board.rows().size() != units.length) {
            throw new IllegalStateException("not what was filled in: " + board.total());
        }
        long[] page = measured(() -> json.writeValueAsBytes(boards.of(plan.id()).orElseThrow()));
        long[] list = measured(() -> json.writeValueAsBytes(
                boards.tasks(plan.id()).stream().limit(300).toList()));
        write(page, list, database.queryForObject("select version()", String.class));
    }

    private static long[] measured(Callable<?> what) throws Exception {
        for (int i = 0; i < 10; i++) {
            what.call();
        }
        long[] micros = new long[ROUNDS];
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            what.call();
            micros[i] = (System.nanoTime() - start) / 1000;
        }
        Arrays.sort(micros);
        return micros;
    }

    private static void fill(
            JdbcTemplate database, String plan, String prefix, String[] units, int count, boolean open) {
        List<String> rows = open
                ? List.of(
                        "insert into act_ru_execution (id_, rev_, proc_inst_id_, business_key_, proc_def_id_,"
                                + " is_active_, is_concurrent_, is_scope_, is_event_scope_, suspension_state_)"
                                + " select id, 1, id, key, id_, true, false, true, false, 1 from task, definition",
                        "insert into act_ru_task (id_, rev_, execution_id_, proc_inst_id_, proc_def_id_, name_,"
                                + " task_def_key_, create_time_, due_date_, suspension_state_)"
                                + " select id, 1, id, id, id_, 'Tự đánh giá ' || n, 'Task_AssessField', now(),"
                                + " now() + (n % 60 - 10) * interval '1 day', 1 from task, definition",
                        "insert into act_ru_identitylink (id_, rev_, group_id_, type_, task_id_)"
                                + " select id, 1, unit, 'candidate', id from task",
                        past("Task_AssessField", "null", "null"))
                : List.of(past("Task_Appraise", "now()", "'completed'"));
        for (String row : rows) {
            for (String statement : row.split(";")) {
                String sql = FILL.formatted(statement)
                        .replace(":prefix", "'" + prefix + "'")
                        .replace(":plan", "'" + plan + "'")
                        .replace(":units", "array['" + String.join("','", units) + "']")
                        .replace(":count", Integer.toString(count));
                database.execute(sql);
            }
        }
    }

    private static String past(String element, String end, String reason) {
        return "insert into act_hi_procinst (id_, proc_inst_id_, business_key_, proc_def_key_, proc_def_id_,"
                + " start_time_, end_time_) select id, id, key, key_, id_, now(), " + end + " from task, definition;"
                + "insert into act_hi_taskinst (id_, proc_inst_id_, proc_def_key_, proc_def_id_, name_,"
                + " task_def_key_, start_time_, due_date_, end_time_, delete_reason_)"
                + " select id, id, key_, id_, 'Tự đánh giá ' || n, '" + element + "', now() - interval '1 day',"
                + " now() + (n % 60 - 10) * interval '1 day', " + end + ", " + reason + " from task, definition;"
                + "insert into act_hi_identitylink (id_, timestamp_, type_, group_id_, task_id_, operation_type_)"
                + " select id, now() - interval '1 day', 'candidate', unit, id, 'add' from task";
    }

    private static void write(long[] page, long[] list, String version) throws IOException {
        String text =
                """
                # Deadlines: measurements

                Written by `./mvnw -Pbench verify -DskipTests`. One plan with %,d open and %,d done tasks of 27 units, and %,d of other years in the same database; from the request to the bytes of the answer, without the network. The aim is below a second.

                - Java: %s, %d processors
                - Database: embedded; %s

                | milliseconds | median | p95 | most |
                | --- | ---: | ---: | ---: |
                | the board: matrix, milestones, departments, counts | %s |
                | the list of tasks, the first 300 | %s |
                """
                        .formatted(
                                OPEN,
                                DONE,
                                OF_OTHER_YEARS,
                                System.getProperty("java.version"),
                                Runtime.getRuntime().availableProcessors(),
                                version,
                                row(page),
                                row(list));
        Files.writeString(Path.of("docs", "bench", "deadlines.md"), text);
    }

    private static String row(long[] micros) {
        return "%d | %d | %d"
                .formatted(micros[ROUNDS / 2] / 1000, micros[ROUNDS * 95 / 100] / 1000, micros[ROUNDS - 1] / 1000);
    }
}
