package vn.parindex.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface StepDocumentRepository extends JpaRepository<StepDocumentRow, Long> {

    List<StepDocumentRow> findByPlanIdOrderById(String planId);
}
