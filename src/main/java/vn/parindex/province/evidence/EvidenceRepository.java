package vn.parindex.province.evidence;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface EvidenceRepository extends Repository<EvidenceRow, Long> {

    EvidenceRow save(EvidenceRow row);

    Optional<EvidenceRow> findByPlanIdAndId(String planId, Long id);

    List<EvidenceRow> findByPlanIdOrderById(String planId);

    List<EvidenceRow> findByPlanIdAndSubjectOrderById(String planId, Subject subject);
}
