package vn.parindex.province.outcome;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ResultRepository extends Repository<ResultRow, Long> {

    ResultRow save(ResultRow row);

    List<ResultRow> findByPlanIdOrderById(String planId);
}
