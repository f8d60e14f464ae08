package vn.parindex.province;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ProvincePlanRepository extends JpaRepository<ProvincePlanRow, String> {

    List<ProvincePlanRow> findAllByOrderByYearDescIdAsc();
}
