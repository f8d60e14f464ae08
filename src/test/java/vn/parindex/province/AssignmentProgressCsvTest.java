package vn.parindex.province;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The table by which a reader of the annex ticks off its rows. */
class AssignmentProgressCsvTest {

    @Test
    void an_item_has_a_row_per_criterion_and_one_without_criteria_has_one() throws IOException {
        ProvincePlan plan = ShippedProvincePlans.year("daknong-2024").plan();
        Instant opened = Instant.parse("2024-12-20T01:00:00Z");
        Instant due = Instant.parse("2025-01-31T16:59:59Z");
        var out = new StringBuilder();

        AssignmentProgressCsv.write(
                List.of(
                        new AssignmentProgress(
                                plan.assignment("4.2"), opened, due, Instant.parse("2025-01-02T03:04:05Z")),
                        new AssignmentProgress(plan.assignment("7.9"), opened, due, null)),
                out);

        assertThat(out)
                .hasToString(
                        """
                        item,criterion,lead,coordinating,kind,opened_at,due_at,completed_at
                        4.2,8.3.3,so-tai-chinh,group:so-nganh; group:cap-huyen,score,2024-12-20T08:00:00+07:00,2025-01-31T23:59:59+07:00,2025-01-02T10:04:05+07:00
                        4.2,8.4,so-tai-chinh,group:so-nganh; group:cap-huyen,score,2024-12-20T08:00:00+07:00,2025-01-31T23:59:59+07:00,2025-01-02T10:04:05+07:00
                        7.9,,so-lao-dong-thuong-binh-va-xa-hoi,so-noi-vu; concerned,evidence,2024-12-20T08:00:00+07:00,2025-01-31T23:59:59+07:00,
                        """);
    }
}
