package vn.parindex.province.step;

import java.util.List;
import org.springframework.data.repository.Repository;

@org.springframework.stereotype.Repository("provinceStepRepository")
interface StepRepository extends Repository<StepRow, Long> {

    StepRow save(StepRow row);

    List<StepRow> findByPlanIdOrderById(String planId);
}
