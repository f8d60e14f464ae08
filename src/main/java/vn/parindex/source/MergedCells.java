package vn.parindex.source;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The merged cells of a sheet. */
final class MergedCells extends DefaultHandler {

    private static final Pattern REFERENCE = Pattern.compile("([A-Z]{1,3})(\\d{1,7}):([A-Z]{1,3})(\\d{1,7})");
    private static final int MOST = 10_000;

    private final List<TableSheet.Merged> found = new ArrayList<>();

    List<TableSheet.Merged> found() {
        return found;
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        if (name.equals("mergeCell") && attributes.getValue("ref") != null && found.size() < MOST) {
            var reference = REFERENCE.matcher(attributes.getValue("ref"));
            if (reference.matches()) {
                found.add(new TableSheet.Merged(
                        Integer.parseInt(reference.group(2)),
                        Integer.parseInt(reference.group(4)),
                        SheetRows.column(reference.group(1)),
                        SheetRows.column(reference.group(3))));
            }
        }
    }
}
