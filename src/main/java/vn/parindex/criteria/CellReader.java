package vn.parindex.criteria;

import java.math.BigDecimal;
import vn.parindex.source.Problems;
import vn.parindex.source.TableBlock;
import vn.parindex.source.TableCell;

/** Puts cells into blocks, in the form in which a text file would state them. */
final class CellReader {

    private final Problems problems;

    CellReader(Problems problems) {
        this.problems = problems;
    }

    void text(TableBlock block, String key, String title, TableCell cell) {
        if (!broken(block, key, title, cell)) {
            block.put(key, cell.place(), title, SheetText.clean(cell.shown()));
        }
    }

    /** Takes 1,5 and 1.5, typed as number or text, and 90 % for 90. */
    void number(TableBlock block, String key, String title, TableCell cell) {
        if (!broken(block, key, title, cell)) {
            block.put(key, cell.place(), title, number(cell));
        }
    }

    private static String number(TableCell cell) {
        var shown = SheetText.clean(cell.shown());
        if (!shown.endsWith("%")) {
            return cell.decimal().map(CellReader::plain).orElse(shown);
        }
        if (cell instanceof TableCell.Number number) {
            return plain(number.value().movePointRight(2));
        }
        var text = TableCell.ofText(cell.place(), shown.substring(0, shown.length() - 1));
        return text.decimal().map(CellReader::plain).orElse(shown);
    }

    private static String plain(BigDecimal value) {
        var stripped = value.stripTrailingZeros();
        return (stripped.scale() < 0 ? stripped.setScale(0) : stripped).toPlainString();
    }

    /** A word of the workbook becomes the word of text files. */
    void word(TableBlock block, String key, String title, TableCell cell, SheetWords words) {
        if (broken(block, key, title, cell)) {
            return;
        }
        if (cell.isBlank()) {
            block.put(key, cell.place(), title, "");
            return;
        }
        words.word(cell.shown()).ifPresentOrElse(word -> block.put(key, cell.place(), title, word), () -> {
            problems.error(
                    cell.place(), "“%s” phải là một trong: %s; đang ghi “%s”.", title, words.choices(), cell.shown());
            block.putBroken(key, cell.place(), title);
        });
    }

    private boolean broken(TableBlock block, String key, String title, TableCell cell) {
        if (cell instanceof TableCell.Broken broken) {
            problems.error(cell.place(), "%s", broken.problem());
            block.putBroken(key, cell.place(), title);
            return true;
        }
        return false;
    }
}
