package vn.parindex.web.inbox;

import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.parindex.assessment.Refused;
import vn.parindex.web.Reader;
import vn.parindex.workflow.desk.Card;
import vn.parindex.workflow.desk.Cards;

/** What Tasklist's list of tasks shows beside their names. */
@RestController
class CardController {

    /** More than a page of Tasklist holds. */
    private static final int MOST = 100;

    private final Cards cards;

    CardController(Cards cards) {
        this.cards = cards;
    }

    /** Cards of many tasks in one answer; of tasks that the reader may not see there is none. */
    @GetMapping("/api/cards")
    List<Card> cards(@RequestParam("tasks") List<String> tasks, Authentication login) {
        if (tasks.size() > MOST) {
            throw new Refused("Mỗi lần chỉ hỏi được %d việc.".formatted(MOST));
        }
        return cards.of(tasks, login.getName(), Reader.of(login).groups());
    }
}
