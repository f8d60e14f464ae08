package vn.parindex.province.round;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface AnswerRepository extends Repository<AnswerRow, Long> {

    AnswerRow save(AnswerRow row);

    List<AnswerRow> findByQuestionIdInOrderById(Collection<Long> questions);
}
