package dev.letscode.app.intake.polygon;

import dev.letscode.app.workshop.InputException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * What {@code problem.xml} says, as far as it is used. The format is Polygon's, https://polygon.codeforces.com, of which
 * its exported packages are the only description.
 *
 * @param titles by language code
 * @param statements paths of LaTeX and PDF in the archive, with the language codes
 * @param tests input and answer in the archive, in their order
 * @param checker name of the checker, like {@code std::wcmp.cpp}
 */
record PolygonProblem(
        String shortName,
        Map<String, String> titles,
        List<Statement> statements,
        long timeMillis,
        long memoryBytes,
        List<Test> tests,
        List<String> tags,
        String checker) {

    private static final int MOST_BYTES = 4 << 20;
    private static final int MOST_TESTS = 5_000;

    record Statement(String language, String path) {}

    record Test(String input, String answer, boolean isSample) {}

    static PolygonProblem read(PolygonArchive archive) throws InputException {
        Element root = parse(archive);
        if (children(root, "assets").stream()
                .anyMatch(assets -> !children(assets, "interactor").isEmpty())) {
            throw new InputException(archive.name()
                    + ": is interactive; interactors of testlib cannot be run as output validators here");
        }
        Element testset = children(root, "judging").stream()
                .flatMap(judging -> children(judging, "testset").stream())
                .reduce((first, other) -> first.getAttribute("name").equals("tests") ? first : other)
                .orElseThrow(() -> new InputException(archive.name() + ": problem.xml has no testset"));
        Map<String, String> titles = new LinkedHashMap<>();
        for (Element name : children(root, "names", "name")) {
            titles.put(language(name.getAttribute("language")), name.getAttribute("value"));
        }
        List<Statement> statements = new ArrayList<>();
        for (Element statement : children(root, "statements", "statement")) {
            String path = statement.getAttribute("path");
            if (path.endsWith(".tex") || path.endsWith(".pdf")) {
                statements.add(new Statement(language(statement.getAttribute("language")), path));
            }
        }
        return new PolygonProblem(
                shortName(root.getAttribute("short-name"), archive),
                titles,
                statements,
                number(testset, "time-limit", 2_000),
                number(testset, "memory-limit", 256L << 20),
                tests(testset, archive),
                children(root, "tags", "tag").stream()
                        .map(tag -> tag.getAttribute("value").replaceAll("[^A-Za-z0-9*-]+", "-"))
                        .filter(tag -> !tag.isBlank())
                        .toList(),
                children(root, "assets", "checker").stream()
                        .findFirst()
                        .map(checker -> checker.getAttribute("name"))
                        .orElse(""));
    }

    private static Element parse(PolygonArchive archive) throws InputException {
        byte[] xml = archive.bytes(PolygonArchive.DESCRIPTION, MOST_BYTES);
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(null);
            return builder.parse(new ByteArrayInputStream(xml)).getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new InputException(archive.name() + ": problem.xml cannot be read; " + e.getMessage());
        }
    }

    private static List<Test> tests(Element testset, PolygonArchive archive) throws InputException {
        String inputs = text(testset, "input-path-pattern");
        String answers = text(testset, "answer-path-pattern");
        List<Element> all = children(testset, "tests", "test");
        if (all.isEmpty() || all.size() > MOST_TESTS) {
            throw new InputException(archive.name() + ": problem.xml has " + all.size() + " tests; 1 to " + MOST_TESTS
                    + " can be imported");
        }
        List<Test> tests = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            tests.add(new Test(
                    path(inputs, i + 1),
                    path(answers, i + 1),
                    all.get(i).getAttribute("sample").equals("true")));
        }
        return tests;
    }

    /** In which {@code %02d} is the number; nothing else of formats is meant. */
    private static String path(String pattern, int number) {
        return pattern.replace("%02d", String.format(Locale.ROOT, "%02d", number))
                .replace("%03d", String.format(Locale.ROOT, "%03d", number))
                .replace("%d", String.valueOf(number));
    }

    private static String shortName(String given, PolygonArchive archive) {
        String name = (given.isBlank() ? archive.name().replaceAll("\\.zip$", "") : given)
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9-]+", "-")
                .replaceAll("^-+|-+$", "");
        return name.isEmpty() ? "polygon" : name;
    }

    /** A code for a name in English, like {@code russian}. */
    private static String language(String name) {
        for (String code : Locale.getISOLanguages()) {
            if (Locale.of(code).getDisplayLanguage(Locale.ENGLISH).equalsIgnoreCase(name)) {
                return code;
            }
        }
        return "en";
    }

    private static long number(Element parent, String name, long usual) {
        String text = text(parent, name);
        return text.matches("[0-9]{1,15}") ? Math.max(1, Long.parseLong(text)) : usual;
    }

    private static String text(Element parent, String name) {
        return children(parent, name).stream()
                .findFirst()
                .map(element -> element.getTextContent().strip())
                .orElse("");
    }

    private static List<Element> children(Element parent, String group, String name) {
        return children(parent, group).stream()
                .flatMap(element -> children(element, name).stream())
                .toList();
    }

    private static List<Element> children(Element parent, String name) {
        List<Element> found = new ArrayList<>();
        NodeList nodes = parent.getChildNodes();
        for (int i = 0; i < nodes.getLength(); i++) {
            if (nodes.item(i) instanceof Element element && element.getTagName().equals(name)) {
                found.add(element);
            }
        }
        return found;
    }
}
