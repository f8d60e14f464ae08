package vn.parindex.province.work;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.parindex.province.work.ProvinceAtWork.JUSTICE;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import vn.parindex.IntegrationTest;
import vn.parindex.calendar.VietnamTime;
import vn.parindex.province.ProvincePlanFiles;
import vn.parindex.province.ProvincePlans;
import vn.parindex.province.evidence.Document;
import vn.parindex.province.evidence.Evidence;
import vn.parindex.province.evidence.Subject;

/** Two people at the same moment. The plan stays in the database of the tests, under an id of its own. */
@IntegrationTest
class PlanLockIT {

    private static final String PLAN = "tinh-cung-luc-2024";
    private static final Subject SUBJECT = Subject.criterion("2.1");

    @Autowired
    private ProvincePlans plans;

    @Autowired
    private Evidence evidence;

    @Autowired
    private Clock clock;

    @TempDir
    private Path folder;

    @Test
    void of_two_who_cite_the_same_document_at_the_same_moment_one_is_told_that_it_is_there() throws Exception {
        loaded();
        var barrier = new CyclicBarrier(2);
        var pool = Executors.newFixedThreadPool(2);
        try {
            Callable<Boolean> citing = () -> cited(barrier);
            List<Future<Boolean>> both = pool.invokeAll(List.of(citing, citing));
            assertThat(List.of(result(both.get(0)), result(both.get(1)))).containsExactlyInAnyOrder(true, false);
        } finally {
            pool.shutdownNow();
        }

        assertThat(evidence.list(PLAN, SUBJECT).history()).hasSize(1);
    }

    private boolean cited(CyclicBarrier barrier) throws Exception {
        barrier.await();
        var document = Document.of("1/BC-STP", VietnamTime.dateOf(clock.instant()), "Sở Tư pháp", "Báo cáo");
        try {
            evidence.add(PLAN, SUBJECT, document, ProvinceAtWork.of(JUSTICE));
            return true;
        } catch (Refused alreadyThere) {
            assertThat(alreadyThere).hasMessageContaining("đã có trong danh sách");
            return false;
        }
    }

    private static boolean result(Future<Boolean> future) throws InterruptedException, ExecutionException {
        return future.get();
    }

    private void loaded() throws IOException {
        String shipped = ProvincePlanFiles.read(ProvinceAtWork.PLAN).document();
        Path file = folder.resolve(PLAN + ".yaml");
        Files.writeString(file, shipped.replace("id: " + ProvinceAtWork.PLAN, "id: " + PLAN));
        plans.load(ProvincePlanFiles.read(file.toString()), 0);
    }
}
