package vn.parindex.province.round;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface RoundRepository extends Repository<RoundRow, Long> {

    RoundRow save(RoundRow row);

    Optional<RoundRow> findById(Long id);

    List<RoundRow> findByPlanIdOrderById(String planId);
}
