package vn.parindex.web.account;

import vn.parindex.workflow.people.Account;

/**
 * Who looks at the pages of accounts.
 *
 * @param account of the user, with their own groups: who stands in for a head names no further deputies
 * @param readsAll whether they see all accounts, or those of the unit that they head alone
 */
public record AccountVisitor(Account account, boolean readsAll) {

    /** Whether they make, change and close accounts. */
    public boolean isAdministrator() {
        return account.isAdministrator();
    }

    /** Whether they name deputies. */
    public boolean isDelegating() {
        return isAdministrator() || !account.headOf().isEmpty();
    }

    boolean sees(Account other) {
        return readsAll || account.headOf().stream().anyMatch(other.units()::contains);
    }
}
