package org.followthrough.site.desk;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/// Holds pages to the standard of HTML. It is set up once, which takes a while.
final class Checker {

    private static final String HTML5 = "http://s.validator.nu/html5-rdfalite.rnc"; // it brings the schema along

    /// On a phone rows are laid out as lists, and some browsers then forget that they are rows: so their roles
    /// are said, which the standard of HTML holds to be needless, and the checker to be wrong.
    private static final String ROLES = "The “role” attribute must not be used on a “t";

    private final SimpleDocumentValidator checker;
    private final Said said = new Said();

    Checker() throws Exception {
        Logger.getLogger("org.eclipse.jetty").setLevel(Level.OFF); // it is never asked to fetch anything
        checker = new SimpleDocumentValidator(true, false, false);
        checker.setUpMainSchema(HTML5, said);
    }

    /// What is wrong with a page, each with its line and what stands there.
    List<String> errors(String page) throws Exception {
        said.errors.clear();
        checker.setUpValidatorAndParsers(said, true, false);
        var source = new InputSource(new ByteArrayInputStream(page.getBytes(StandardCharsets.UTF_8)));
        source.setEncoding("UTF-8");
        checker.checkHtmlInputSource(source);
        var lines = page.lines().toList();
        return said.errors.stream()
                .filter(error -> !String.valueOf(error.getMessage()).startsWith(ROLES))
                .map(error ->
                        "%s, in line %d: %s".formatted(error.getMessage(), error.getLineNumber(), around(error, lines)))
                .toList();
    }

    private static String around(SAXParseException error, List<String> lines) {
        if (error.getLineNumber() < 1 || error.getLineNumber() > lines.size()) {
            return "";
        }
        var line = lines.get(error.getLineNumber() - 1);
        var at = Math.clamp(error.getColumnNumber(), 0, line.length());
        return line.substring(Math.max(0, at - 160), at);
    }

    private static final class Said implements ErrorHandler {

        private final List<SAXParseException> errors = new ArrayList<>();

        @Override
        public void warning(SAXParseException warning) {
            // what may be better is not wrong
        }

        @Override
        public void error(SAXParseException error) {
            errors.add(error);
        }

        @Override
        public void fatalError(SAXParseException error) {
            errors.add(error);
        }
    }
}
