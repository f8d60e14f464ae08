package vn.parindex.results;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface SnapshotRepository extends JpaRepository<SnapshotRow, String> {

    List<SnapshotRow> findAllByOrderByPublishedAtDescPlanIdAsc();
}
