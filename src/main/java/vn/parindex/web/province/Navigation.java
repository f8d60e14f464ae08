package vn.parindex.web.province;

import java.util.function.BooleanSupplier;

/**
 * What the links at the top of every page depend on. It is asked only where a page is drawn, not for every download.
 */
public final class Navigation {

    private final BooleanSupplier provinces;
    private final boolean surveys;
    private final boolean accounts;
    private final boolean reminders;

    Navigation(BooleanSupplier provinces, boolean surveys, boolean accounts, boolean reminders) {
        this.provinces = provinces;
        this.surveys = surveys;
        this.accounts = accounts;
        this.reminders = reminders;
    }

    /** Whether the reader sees who has an account. */
    public boolean isAccounts() {
        return accounts;
    }

    /** Whether the reader sees what reminders go out. */
    public boolean isReminders() {
        return reminders;
    }

    /** Whether the reader works for a unit of a plan of the province. */
    public boolean isProvinces() {
        return provinces.getAsBoolean();
    }

    /** Whether the reader works for a unit, so that ballots may be about it, or with ballots alone. */
    public boolean isSurveys() {
        return surveys;
    }
}
