package vn.parindex.province.respondent;

import java.util.List;
import org.springframework.data.repository.Repository;

interface DecisionRepository extends Repository<DecisionRow, Long> {

    DecisionRow save(DecisionRow row);

    List<DecisionRow> findByPlanIdOrderById(String planId);
}
