package vn.parindex.province.statement;

import java.util.List;
import org.springframework.data.repository.Repository;

interface ItemEventRepository extends Repository<ItemEventRow, Long> {

    ItemEventRow save(ItemEventRow row);

    List<ItemEventRow> findByPlanIdOrderById(String planId);
}
