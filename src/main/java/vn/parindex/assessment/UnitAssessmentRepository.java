package vn.parindex.assessment;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface UnitAssessmentRepository extends JpaRepository<UnitAssessment, String> {

    List<UnitAssessment> findByPlanIdOrderByUnitCode(String planId);
}
