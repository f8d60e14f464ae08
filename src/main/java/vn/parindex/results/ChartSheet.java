package vn.parindex.results;

import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.PresetColor;
import org.apache.poi.xddf.usermodel.XDDFColor;
import org.apache.poi.xddf.usermodel.XDDFSolidFillProperties;
import org.apache.poi.xddf.usermodel.chart.AxisCrosses;
import org.apache.poi.xddf.usermodel.chart.AxisOrientation;
import org.apache.poi.xddf.usermodel.chart.AxisPosition;
import org.apache.poi.xddf.usermodel.chart.BarDirection;
import org.apache.poi.xddf.usermodel.chart.ChartTypes;
import org.apache.poi.xddf.usermodel.chart.XDDFBarChartData;
import org.apache.poi.xddf.usermodel.chart.XDDFCategoryAxis;
import org.apache.poi.xddf.usermodel.chart.XDDFDataSourcesFactory;
import org.apache.poi.xddf.usermodel.chart.XDDFValueAxis;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFDrawing;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import vn.parindex.workbook.SheetStyles.Role;
import vn.parindex.workbook.SheetWriter;

/** A bar per unit, a chart per group; names are long, so the bars lie. */
final class ChartSheet {

    private static final int COLUMNS = 11;
    private static final int ROWS_OF_FRAME = 7;

    private final PlanResult result;
    private final Map<String, CellRangeAddress> blocks;

    ChartSheet(PlanResult result, Map<String, CellRangeAddress> blocks) {
        this.result = result;
        this.blocks = blocks;
    }

    void write(SheetWriter out, XSSFSheet ranking) {
        out.widths(13, 13, 13, 13, 13, 13, 13, 13, 13, 13, 13);
        out.line("CHỈ SỐ CẢI CÁCH HÀNH CHÍNH NĂM " + result.year(), Role.TITLE, COLUMNS);
        out.line(result.title(), Role.SUBTITLE, COLUMNS);
        out.notices(result.notices(), COLUMNS);
        XSSFDrawing drawing = out.sheet().createDrawingPatriarch();
        int top = out.next() + 1;
        for (String group : result.groups()) {
            List<UnitResult> units = result.of(group);
            int bottom = top + ROWS_OF_FRAME + units.size() * 3 / 2;
            XSSFChart chart = drawing.createChart(drawing.createAnchor(0, 0, 0, 0, 0, top, COLUMNS, bottom));
            draw(chart, units.get(0).groupName() + " – Chỉ số (%)", ranking, blocks.get(group));
            top = bottom + 2;
        }
        out.printSetup(result.title());
    }

    private static void draw(XSSFChart chart, String title, XSSFSheet ranking, CellRangeAddress block) {
        chart.setTitleText(title);
        chart.setTitleOverlay(false);
        XDDFCategoryAxis names = chart.createCategoryAxis(AxisPosition.LEFT);
        XDDFValueAxis percent = chart.createValueAxis(AxisPosition.BOTTOM);
        names.setOrientation(AxisOrientation.MAX_MIN); // first rank on top
        percent.setCrosses(AxisCrosses.MAX);
        percent.setMinimum(0);
        percent.setMaximum(100);
        percent.setMajorUnit(10);
        percent.setNumberFormat("0");
        var data = (XDDFBarChartData) chart.createData(ChartTypes.BAR, names, percent);
        data.setBarDirection(BarDirection.BAR);
        data.setVaryColors(false);
        data.setGapWidth(40);
        var series = (XDDFBarChartData.Series) data.addSeries(
                XDDFDataSourcesFactory.fromStringCellRange(ranking, column(block, RankingSheet.NAME_COLUMN)),
                XDDFDataSourcesFactory.fromNumericCellRange(ranking, column(block, RankingSheet.INDEX_COLUMN)));
        series.setTitle("Chỉ số (%)", null);
        series.setFillProperties(new XDDFSolidFillProperties(XDDFColor.from(PresetColor.STEEL_BLUE)));
        chart.plot(data);
        showValues(chart);
    }

    private static void showValues(XSSFChart chart) {
        var labels = chart.getCTChart()
                .getPlotArea()
                .getBarChartArray(0)
                .getSerArray(0)
                .addNewDLbls();
        labels.addNewShowLegendKey().setVal(false);
        labels.addNewShowVal().setVal(true);
        labels.addNewShowCatName().setVal(false);
        labels.addNewShowSerName().setVal(false);
        labels.addNewShowPercent().setVal(false);
        labels.addNewShowBubbleSize().setVal(false);
    }

    private static CellRangeAddress column(CellRangeAddress block, int column) {
        return new CellRangeAddress(block.getFirstRow(), block.getLastRow(), column, column);
    }
}
