package vn.parindex.province.work;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SuccessionRepository extends Repository<SuccessionRow, Long> {

    SuccessionRow save(SuccessionRow row);

    List<SuccessionRow> findByPlanIdOrderById(String planId);
}
