package vn.parindex.province.report;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ReportEventRepository extends Repository<ReportEventRow, Long> {

    ReportEventRow save(ReportEventRow row);

    List<ReportEventRow> findByPlanIdOrderById(String planId);
}
