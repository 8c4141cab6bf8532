package org.calque.bench;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * A pair of sentences that LanguageTool gives for one of its rules.
 *
 * @param rule the rule's id
 * @param wrong the sentence it should find fault with
 * @param right the sentence after the first of its corrections
 */
record RuleExample(String rule, String wrong, String right) {

    /** The examples with a correction in LanguageTool's English grammar rules. */
    static List<RuleExample> all() throws IOException, XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newInstance();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, true);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, false);
        factory.setXMLResolver((publicId, systemId, baseUri, namespace) -> InputStream.nullInputStream());
        String resource = "/org/languagetool/rules/en/grammar.xml";
        try (InputStream xml = Objects.requireNonNull(RuleExample.class.getResourceAsStream(resource), resource)) {
            return read(factory.createXMLStreamReader(xml));
        }
    }

    private static List<RuleExample> read(XMLStreamReader xml) throws XMLStreamException {
        List<RuleExample> examples = new ArrayList<>();
        String group = "";
        String rule = "";
        while (xml.hasNext()) {
            int event = xml.next();
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals("rulegroup")) {
                group = "";
            }
            if (event != XMLStreamConstants.START_ELEMENT) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "rulegroup" -> group = id(xml, "");
                case "rule" -> rule = id(xml, group);
                case "example" -> {
                    String correction = xml.getAttributeValue(null, "correction");
                    if (correction != null && !rule.isEmpty()) {
                        examples.add(example(xml, rule, correction.split("\\|", 2)[0]));
                    }
                }
                default -> {}
            }
        }
        return examples;
    }

    private static String id(XMLStreamReader xml, String otherwise) {
        String id = xml.getAttributeValue(null, "id");
        return id == null ? otherwise : id;
    }

    private static RuleExample example(XMLStreamReader xml, String rule, String correction) throws XMLStreamException {
        StringBuilder wrong = new StringBuilder();
        StringBuilder right = new StringBuilder();
        boolean marked = false;
        for (int event = xml.next();
                event != XMLStreamConstants.END_ELEMENT || !xml.getLocalName().equals("example");
                event = xml.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                marked = true;
                right.append(correction);
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                marked = false;
            } else if (xml.hasText()) {
                wrong.append(xml.getText());
                right.append(marked ? "" : xml.getText());
            }
        }
        return new RuleExample(rule, wrong.toString(), right.toString());
    }
}
