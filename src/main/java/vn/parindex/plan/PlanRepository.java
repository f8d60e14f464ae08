package vn.parindex.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface PlanRepository extends JpaRepository<PlanRow, String> {

    List<PlanRow> findAllByOrderByYearDescIdAsc();
}
