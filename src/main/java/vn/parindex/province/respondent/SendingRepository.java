package vn.parindex.province.respondent;

import java.util.List;
import org.springframework.data.repository.Repository;

interface SendingRepository extends Repository<SendingRow, Long> {

    SendingRow save(SendingRow row);

    List<SendingRow> findByPlanIdOrderById(String planId);
}
