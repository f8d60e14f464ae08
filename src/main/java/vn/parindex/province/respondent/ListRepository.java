package vn.parindex.province.respondent;

import java.util.List;
import org.springframework.data.jpa.repository.EntityGraph;
import org.springframework.data.repository.Repository;

interface ListRepository extends Repository<ListRow, Long> {

    ListRow save(ListRow row);

    /** Lists and their people in one go: there are dozens of lists, and pages look at all of them. */
    @EntityGraph(attributePaths = "people")
    List<ListRow> findByPlanIdOrderById(String planId);
}
