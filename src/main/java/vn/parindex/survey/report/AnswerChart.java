package vn.parindex.survey.report;

import java.util.HexFormat;
import java.util.List;
import javax.xml.namespace.QName;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFFillProperties;
import org.apache.poi.xddf.usermodel.XDDFLineProperties;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.BarGrouping;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.LegendPosition;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.xmlbeans.XmlCursor;
import vn.parindex.workbook.SheetWriter;

/** Lying bars under a table, drawn from its cells. */
final class AnswerChart {

    /** From the worst answer to the best; black letters can be read on all of them. */
    private static final List<String> SHADES = List.of("E07B39", "F6C99A", "F8F0B8", "AFD3EC", "5B9BD5");

    private static final List<String> UNUSABLE = List.of("FFFFFF", "D0D5DA", "98A4AF");
    private static final String EDGE = "52606D";
    private static final String DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    private static final int ROWS_OF_FRAME = 8;

    /** Bars of one kind. */
    record Series(String name, int column, XDDFFillProperties fill) {

        /** A count of answers. */
        static Series of(AnswerColumn column, int place) {
            if (column.shade() > 0) {
                return of(column.name(), place, column.shade());
            }
            return new Series(column.name(), place, solid(UNUSABLE.get(AnswerColumn.UNUSABLE.indexOf(column))));
        }

        static Series of(String name, int column, int shade) {
            return new Series(name, column, solid(SHADES.get(shade - 1)));
        }
    }

    private final SheetWriter out;
    private final int columns;

    /** @param columns how many columns the chart is wide */
    AnswerChart(SheetWriter out, int columns) {
        this.out = out;
        this.columns = columns;
    }

    /** Every bar is as long as the others and divided by shares. */
    void shares(String title, CellRangeAddress rows, int names, List<Series> series) {
        XSSFChart chart = frame(title, rows);
        XDDFBarChartData data = data(chart, rows, names, series);
        data.setBarGrouping(BarGrouping.PERCENT_STACKED);
        chart.plot(data);
        stack(chart);
        label(chart, "0;;;");
    }

    /** Bars side by side on one axis that begins at 0. */
    void figures(String title, CellRangeAddress rows, int names, List<Series> series) {
        XSSFChart chart = frame(title, rows);
        XDDFBarChartData data = data(chart, rows, names, series);
        data.setBarGrouping(BarGrouping.CLUSTERED);
        chart.plot(data);
        // on bars side by side the labels would lie over each other
        if (series.size() == 1) {
            label(chart, "0.00;;;");
        }
    }

    private XSSFChart frame(String title, CellRangeAddress rows) {
        int top = out.next() + 1;
        int bottom = top + ROWS_OF_FRAME + (rows.getLastRow() - rows.getFirstRow() + 1) * 3 / 2;
        XSSFSheet sheet = out.sheet();
        XSSFChart chart = sheet.createDrawingPatriarch()
                .createChart(sheet.createDrawingPatriarch().createAnchor(0, 0, 0, 0, 0, top, columns, bottom));
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        chart.getOrAddLegend().setPosition(LegendPosition.BOTTOM);
        while (out.next() <= bottom) {
            out.skip();
        }
        return chart;
    }

    private XDDFBarChartData data(XSSFChart chart, CellRangeAddress rows, int names, List<Series> series) {
        XDDFCategoryAxis categories = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis values = chart.createValueAxis(AxisPosition.BOTTOM);
        categories.setOrientation(AxisOrientation.MAX_MIN); // the first row on top
        values.setCrosses(AxisCrosses.MAX);
        values.setMinimum(0);
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, categories, values);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(40);
        for (Series one : series) {
            var added = data.addSeries(
                    XDDFDataSourcesFactory.fromStringCellRange(out.sheet(), column(rows, names)),
                    XDDFDataSourcesFactory.fromNumericCellRange(out.sheet(), column(rows, one.column())));
            added.setTitle(one.name(), null);
            added.setFillProperties(one.fill());
            added.setLineProperties(new XDDFLineProperties(solid(EDGE)));
        }
        return data;
    }

    /** The parts of a bar lie on one line. The element is none of those that the library has classes for. */
    private static void stack(XSSFChart chart) {
        try (XmlCursor place =
                chart.getCTChart().getPlotArea().getBarChartArray(0).newCursor()) {
            place.toChild(DRAWING, "axId");
            place.beginElement(new QName(DRAWING, "overlap"));
            place.insertAttributeWithValue("val", "100");
        }
    }

    private static void label(XSSFChart chart, String format) {
        var plotted = chart.getCTChart().getPlotArea().getBarChartArray(0);
        for (int i = 0; i < plotted.sizeOfSerArray(); i++) {
            var labels = plotted.getSerArray(i).addNewDLbls();
            var numbers = labels.addNewNumFmt();
            numbers.setFormatCode(format);
            numbers.setSourceLinked(false);
            labels.addNewShowLegendKey().setVal(false);
            labels.addNewShowVal().setVal(true);
            labels.addNewShowCatName().setVal(false);
            labels.addNewShowSerName().setVal(false);
            labels.addNewShowPercent().setVal(false);
            labels.addNewShowBubbleSize().setVal(false);
        }
    }

    private static CellRangeAddress column(CellRangeAddress rows, int column) {
        return new CellRangeAddress(rows.getFirstRow(), rows.getLastRow(), column, column);
    }

    private static XDDFSolidFillProperties solid(String rgb) {
        return new XDDFSolidFillProperties(XDDFColor.from(HexFormat.of().parseHex(rgb)));
    }
}
