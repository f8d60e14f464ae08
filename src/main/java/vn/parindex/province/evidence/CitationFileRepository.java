package vn.parindex.province.evidence;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CitationFileRepository extends Repository<CitationFileRow, Long> {

    CitationFileRow save(CitationFileRow row);

    Optional<CitationFileRow> findById(Long id);

    List<CitationFileRow> findByCitationIdInOrderById(Collection<Long> ids);
}
