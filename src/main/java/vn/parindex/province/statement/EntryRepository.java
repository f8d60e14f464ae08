package vn.parindex.province.statement;

import java.util.List;
import org.springframework.data.repository.Repository;

@org.springframework.stereotype.Repository("provinceEntryRepository")
interface EntryRepository extends Repository<EntryRow, Long> {

    EntryRow save(EntryRow row);

    List<EntryRow> findByPlanIdOrderById(String planId);

    List<EntryRow> findByPlanIdAndCriterionCodeOrderById(String planId, String criterionCode);
}
