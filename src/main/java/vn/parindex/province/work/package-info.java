/**
 * What all work on the province's index shares: who acts, what is refused, and who answers for what after departments
 * were merged.
 *
 * <p>Every use case of the packages beside this one is one transaction that takes {@link vn.parindex.province.work.PlanLock}
 * before it looks, so that decisions about one plan are taken one after another.
 */
@org.springframework.modulith.NamedInterface("work")
package vn.parindex.province.work;
