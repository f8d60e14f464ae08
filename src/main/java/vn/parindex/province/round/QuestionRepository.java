package vn.parindex.province.round;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface QuestionRepository extends Repository<QuestionRow, Long> {

    QuestionRow save(QuestionRow row);

    List<QuestionRow> findByRoundIdInOrderById(Collection<Long> rounds);

    Optional<QuestionRow> findById(Long id);
}
