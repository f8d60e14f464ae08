package vn.parindex.province.round;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface RoundEventRepository extends Repository<RoundEventRow, Long> {

    RoundEventRow save(RoundEventRow row);

    List<RoundEventRow> findByRoundIdInOrderById(Collection<Long> rounds);
}
