package vn.parindex.survey;

import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface ReturnRepository extends JpaRepository<ReturnRow, Long> {

    Optional<ReturnRow> findFirstByPlanIdAndUnitCodeOrderByIdDesc(String planId, String unitCode);
}
