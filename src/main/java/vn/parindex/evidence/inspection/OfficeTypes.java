package vn.parindex.evidence.inspection;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.parindex.evidence.FileType;

/** What an Office document says that its parts are ({@code [Content_Types].xml}). */
final class OfficeTypes {

    private static final Map<String, FileType> MAIN = Map.of(
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml", FileType.DOCX,
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml", FileType.XLSX,
            "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml", FileType.PPTX);

    private OfficeTypes() {}

    static FileType of(byte[] contentTypes) {
        List<String> types = types(contentTypes);
        if (types.stream().anyMatch(OfficeTypes::isMacro)) {
            throw macros();
        }
        return types.stream()
                .filter(MAIN::containsKey)
                .map(MAIN::get)
                .findFirst()
                .orElseThrow(FileInspector::unknown);
    }

    static Rejected macros() {
        return new Rejected("có macro; lưu lại không có macro (.docx, .xlsx, .pptx) hoặc PDF rồi đính kèm");
    }

    private static boolean isMacro(String type) {
        return type.contains("macro") || type.contains("vbaproject") || type.contains("intlmacrosheet");
    }

    private static List<String> types(byte[] xml) {
        XMLInputFactory factory = XMLInputFactory.newFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        var types = new ArrayList<String>();
        try {
            XMLStreamReader reader = factory.createXMLStreamReader(new ByteArrayInputStream(xml));
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String type = reader.getAttributeValue(null, "ContentType");
                    if (type != null) {
                        types.add(type.strip().toLowerCase(Locale.ROOT));
                    }
                }
            }
        } catch (XMLStreamException broken) {
            throw OfficeInspection.damaged();
        }
        return types;
    }
}
