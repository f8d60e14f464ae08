package vn.parindex.province.evidence;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface FileRemovalRepository extends Repository<FileRemovalRow, Long> {

    FileRemovalRow save(FileRemovalRow row);

    List<FileRemovalRow> findByFileIdInOrderById(Collection<Long> ids);
}
