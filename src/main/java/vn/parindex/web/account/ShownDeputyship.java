package vn.parindex.web.account;

import java.util.List;
import vn.parindex.account.DeputyAct;
import vn.parindex.account.Deputyship;

/**
 * A deputyship on a page.
 *
 * @param absent name of who is away
 * @param deputy name of who acts
 * @param state Vietnamese
 * @param open whether it can be ended
 * @param acts what was done by it
 */
public record ShownDeputyship(
        Deputyship deputyship, String absent, String deputy, String state, boolean open, List<DeputyAct> acts) {

    public ShownDeputyship {
        acts = List.copyOf(acts);
    }
}
