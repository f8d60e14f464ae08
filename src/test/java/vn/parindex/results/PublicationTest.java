package vn.parindex.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DataIntegrityViolationException;
import vn.parindex.plan.Sha256;

class PublicationTest {

    private static final String PLAN = "tinh-mau-2023";
    private static final LocalDate DATE = LocalDate.of(2024, 4, 26);

    private final Results results = mock(Results.class);
    private final SnapshotRepository snapshots = mock(SnapshotRepository.class);
    private final Clock clock = Clock.fixed(Instant.parse("2024-04-26T03:00:00.123456789Z"), ZoneOffset.UTC);
    private final Publication publication = new Publication(results, snapshots, clock);

    @Test
    void theResultIsFrozenWithItsFingerprint() {
        when(results.compute(PLAN)).thenReturn(SampleResult.small());

        Snapshot snapshot = publish();

        assertThat(snapshot.sha256()).isEqualTo(Sha256.of(snapshot.content())).matches("[0-9a-f]{64}");
        assertThat(snapshot.publishedAt()).isEqualTo("2024-04-26T03:00:00.123456Z");
        assertThat(publication.read(snapshot)).isEqualTo(SampleResult.small());
        verify(snapshots).saveAndFlush(any());
    }

    @Test
    void aSecondPublicationIsRefusedAndSaysWhichDecisionStands() {
        when(results.compute(PLAN)).thenReturn(SampleResult.small());
        var published = new SnapshotRow(publish());
        when(snapshots.findById(PLAN)).thenReturn(Optional.of(published));

        assertThatThrownBy(this::publish)
                .isInstanceOf(AlreadyPublished.class)
                .hasMessageContaining("Quyết định số 812/QĐ-UBND ngày 26/04/2024");
    }

    @Test
    void ofTwoAtTheSameMomentTheDatabaseRefusesOne() {
        when(results.compute(PLAN)).thenReturn(SampleResult.small());
        when(snapshots.saveAndFlush(any())).thenThrow(new DataIntegrityViolationException("duplicate key"));

        assertThatThrownBy(this::publish).isInstanceOf(AlreadyPublished.class).hasMessageContaining("đã khóa");
    }

    @Test
    void anIncompleteResultIsNotPublished() {
        when(results.compute(PLAN)).thenThrow(new IncompleteResult(List.of("Sở Y tế: chưa chốt điểm thẩm định.")));

        assertThatThrownBy(this::publish).isInstanceOf(IncompleteResult.class);
        verify(snapshots, never()).saveAndFlush(any());
    }

    @Test
    void anAlteredTextIsNotShownAsPublished() {
        when(results.compute(PLAN)).thenReturn(SampleResult.small());
        Snapshot good = publish();
        var altered = new Snapshot(
                PLAN,
                good.decisionNumber(),
                DATE,
                good.content().replace("89.75", "99.75"),
                good.sha256(),
                "ubnd-tinh",
                good.publishedAt());

        assertThatThrownBy(() -> publication.read(altered)).hasMessageContaining("altered");
    }

    private Snapshot publish() {
        return publication.publish(PLAN, "812/QĐ-UBND", DATE, "ubnd-tinh");
    }
}
