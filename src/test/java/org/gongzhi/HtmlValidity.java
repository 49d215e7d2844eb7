package org.gongzhi;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Asks the checker of the W3C (Nu, of 2020) whether a page is valid HTML. */
public final class HtmlValidity {

    /** What the checker is too old to know, or cannot know. */
    private static final List<Pattern> TOLERATED = List.of(
            // htmx reads these; every browser ignores them
            Pattern.compile("Attribute “hx-[a-z-]+” not allowed on element.*"),
            // ARIA in HTML has since allowed it where a date or time is typed
            Pattern.compile("Attribute “aria-required” not allowed on element “input” at this point."));

    private static final List<String> FOUND = new ArrayList<>();
    private static SimpleDocumentValidator checker;

    private HtmlValidity() {}

    /** Each error with its line; empty when the page is valid. */
    public static synchronized List<String> errors(String html) {
        try {
            if (checker == null) checker = checker();
            FOUND.clear();
            checker.checkHtmlInputSource(new InputSource(new StringReader(html)));
            return List.copyOf(FOUND);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static SimpleDocumentValidator checker() throws Exception {
        var checker = new SimpleDocumentValidator(false, false, false);
        checker.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new Keeper());
        checker.setUpValidatorAndParsers(new Keeper(), false, false);
        return checker;
    }

    private static final class Keeper implements ErrorHandler {

        @Override public void warning(SAXParseException told) {}

        @Override public void error(SAXParseException told) {
            if (TOLERATED.stream().noneMatch(known -> known.matcher(told.getMessage()).matches()))
                FOUND.add(told.getLineNumber() + ": " + told.getMessage());
        }

        @Override public void fatalError(SAXParseException told) throws SAXException { error(told); }
    }
}
