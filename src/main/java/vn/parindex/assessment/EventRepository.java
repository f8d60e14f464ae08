package vn.parindex.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.query.Param;

interface EventRepository extends JpaRepository<EventRow, Long> {

    List<EventRow> findByAssessmentIdOrderById(String assessmentId);

    /** What happened last to each assessment of a plan. */
    @Query(
            """
            select e from EventRow e
            where e.id in (select max(f.id) from EventRow f, UnitAssessment a
                           where a.planId = :plan and f.assessmentId = a.id group by f.assessmentId)
            """)
    List<EventRow> lastOfPlan(@Param("plan") String planId);
}
