/**
 * The province's own index: plans as data, and who answers for which criterion.
 *
 * <p>The Ministry of Home Affairs (Bộ Nội vụ) determines the index; the province's plan assigns every criterion to a
 * department. Start with {@link vn.parindex.province.ProvincePlan} and {@link vn.parindex.province.AssignmentMatrix}.
 * {@link vn.parindex.province.ProvincePlanReader} goes through a file as the reader of other plans does: drafts keep
 * every value with its place, checks compare drafts with one another, and only a file without errors is built.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Province",
        allowedDependencies = {"plan", "criteria", "source", "scoring", "calendar", "holiday", "workbook"})
package vn.parindex.province;
