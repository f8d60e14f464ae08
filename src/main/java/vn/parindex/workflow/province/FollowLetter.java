package vn.parindex.workflow.province;

import org.camunda.bpm.engine.RuntimeService;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.parindex.province.round.LetterEntered;
import vn.parindex.workflow.Models;

/** Starts the process of a round whose letter was entered on a page, within its transaction. */
@Component
class FollowLetter {

    private final RuntimeService runtime;

    FollowLetter(RuntimeService runtime) {
        this.runtime = runtime;
    }

    @EventListener
    void follow(LetterEntered letter) {
        runtime.startProcessInstanceByKey(Models.Process.ROUND, RoundKeys.of(letter.planId(), letter.round()));
    }
}
