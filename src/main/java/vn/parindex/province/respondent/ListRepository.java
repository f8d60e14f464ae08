package vn.parindex.province.respondent;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ListRepository extends Repository<ListRow, Long> {

    ListRow save(ListRow row);

    List<ListRow> findByPlanIdOrderById(String planId);
}
