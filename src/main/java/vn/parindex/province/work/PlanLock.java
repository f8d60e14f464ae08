package vn.parindex.province.work;

import jakarta.persistence.EntityManager;
import java.util.NoSuchElementException;
import org.springframework.stereotype.Component;

/**
 * Lets decisions about one plan be taken one after another: what a use case found is still so when it writes. A plan has
 * a dozen departments, so nobody waits long.
 */
@Component
public class PlanLock {

    private final EntityManager database;

    PlanLock(EntityManager database) {
        this.database = database;
    }

    /**
     * Waits for whoever decides about the plan at this moment; held until the transaction ends.
     *
     * @throws NoSuchElementException if no such plan is loaded
     */
    public void take(String planId) {
        // not "for update": rows that refer to the plan may be written by others meanwhile
        var found = database.createNativeQuery(
                        "select id from province_plan where id = :plan for no key update", String.class)
                .setParameter("plan", planId)
                .getResultList();
        if (found.isEmpty()) {
            throw new NoSuchElementException("no plan " + planId);
        }
    }
}
