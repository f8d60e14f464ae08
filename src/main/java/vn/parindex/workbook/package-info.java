/** The manner of every workbook that the product writes: fonts, borders, heights of rows, equal bytes for equal content. */
@org.springframework.modulith.ApplicationModule(
        displayName = "Workbooks",
        allowedDependencies = {})
package vn.parindex.workbook;
