package vn.parindex.source;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.xml.sax.Attributes;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The texts that cells refer to by number, as sharedStrings.xml lists them; readings of Asian characters are left out. */
final class SharedTexts extends DefaultHandler {

    /** Characters of all texts: names of some ten thousand units take a hundredth of it. */
    private static final int MOST_CHARACTERS = 60_000_000;

    private static final int MOST_TEXTS = 2_000_000;

    private final List<String> texts = new ArrayList<>();
    private final StringBuilder current = new StringBuilder();
    private boolean inText;
    private boolean inReading;
    private int characters;

    Optional<String> find(int number) {
        return number >= 0 && number < texts.size() ? Optional.of(texts.get(number)) : Optional.empty();
    }

    @Override
    public void startElement(String uri, String name, String qualifiedName, Attributes attributes) {
        switch (name) {
            case "si" -> current.setLength(0);
            case "rPh" -> inReading = true;
            case "t" -> inText = !inReading;
            default -> {} // fonts and colours of the text
        }
    }

    @Override
    public void endElement(String uri, String name, String qualifiedName) throws SAXException {
        switch (name) {
            case "si" -> add();
            case "rPh" -> inReading = false;
            case "t" -> inText = false;
            default -> {} // fonts and colours of the text
        }
    }

    @Override
    public void characters(char[] text, int start, int length) throws SAXException {
        if (inText) {
            characters += length;
            if (characters > MOST_CHARACTERS) {
                throw new SAXException("more than " + MOST_CHARACTERS + " characters of shared texts");
            }
            current.append(text, start, length);
        }
    }

    private void add() throws SAXException {
        if (texts.size() == MOST_TEXTS) {
            throw new SAXException("more than " + MOST_TEXTS + " shared texts");
        }
        texts.add(current.toString());
    }
}
