package vn.parindex.province.report;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SentReportRepository extends Repository<SentReportRow, Long> {

    SentReportRow save(SentReportRow row);

    Optional<SentReportRow> findByPlanId(String planId);
}
