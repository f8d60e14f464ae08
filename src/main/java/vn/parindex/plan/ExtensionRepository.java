package vn.parindex.plan;

import java.util.List;
import org.springframework.data.jpa.repository.JpaRepository;

interface ExtensionRepository extends JpaRepository<ExtensionRow, Long> {

    List<ExtensionRow> findByPlanIdOrderById(String planId);
}
