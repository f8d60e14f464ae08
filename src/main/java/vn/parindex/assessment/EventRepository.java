package vn.parindex.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface EventRepository extends JpaRepository<EventRow, Long> {

    List<EventRow> findByAssessmentIdOrderById(String assessmentId);
}
