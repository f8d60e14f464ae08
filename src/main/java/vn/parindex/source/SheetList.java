package vn.parindex.source;

import java.util.ArrayList;
import java.util.List;
import org.xml.sax.Attributes;
import org.xml.sax.helpers.DefaultHandler;

/** The sheets of a workbook in the order of its tabs, as workbook.xml lists them. */
final class SheetList extends DefaultHandler {

    record Sheet(String name, String relationship, boolean visible) {}

    private final List<Sheet> all = new ArrayList<>();

    List<Sheet> all() {
        return all;
    }

    List<Sheet> visible() {
        return all.stream().filter(Sheet::visible).toList();
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        String state = attributes.getValue("state");
        if (name.equals("sheet")) {
            boolean visible = state == null || state.equals("visible");
            all.add(new Sheet(attributes.getValue("name"), relationship(attributes), visible));
        }
    }

    /** The namespace differs between the transitional and the strict form of the format. */
    private static String relationship(Attributes attributes) {
        for (int i = 0; i < attributes.getLength(); i++) {
            if (attributes.getLocalName(i).equals("id") && attributes.getURI(i).endsWith("/relationships")) {
                return attributes.getValue(i);
            }
        }
        return "";
    }
}
