package vn.parindex.province.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface CitationMarkRepository extends Repository<CitationMarkRow, Long> {

    CitationMarkRow save(CitationMarkRow row);

    List<CitationMarkRow> findByCitationIdInOrderById(Collection<Long> ids);
}
