package vn.parindex.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EntryRepository extends JpaRepository<EntryRow, Long> {

    List<EntryRow> findByAssessmentIdOrderById(String assessmentId);

    List<EntryRow> findByAssessmentIdAndFieldCodeOrderById(String assessmentId, String fieldCode);
}
