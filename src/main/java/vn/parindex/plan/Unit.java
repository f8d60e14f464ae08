package vn.parindex.plan;

/**
 * A body that takes part in a plan.
 *
 * @param code its name without diacritics in kebab-case; also the user group its work is routed to
 * @param group code of the unit group it belongs to and, in a plan for the index of units, is evaluated in; {@code null}
 *     when it belongs to none
 */
public record Unit(String code, String name, String group) {

    public boolean isEvaluated() {
        return group != null;
    }
}
