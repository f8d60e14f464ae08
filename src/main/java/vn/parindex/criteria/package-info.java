/**
 * Criteria sets as files: reading, checking and writing them, and those shipped with the product.
 *
 * <p>{@link vn.parindex.criteria.CriteriaSetReader} goes through a file in two steps: drafts keep every value with its
 * place and do not mind if it is missing, checks compare drafts with one another. Only a file without errors is built.
 */
@org.springframework.modulith.ApplicationModule(
        displayName = "Criteria sets",
        allowedDependencies = {"scoring", "source", "workbook"})
package vn.parindex.criteria;
