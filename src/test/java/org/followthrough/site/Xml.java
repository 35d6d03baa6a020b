package org.followthrough.site;

import io.restassured.response.Response;
import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

/// XML as a parser reads it that knows nothing of who wrote it.
final class Xml {

    private Xml() {}

    static Document read(Response answer) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new InputSource(new StringReader(answer.asString())));
        } catch (Exception notWellFormed) {
            throw new AssertionError(answer.asString(), notWellFormed);
        }
    }

    /// The text of the first element of a name.
    static String text(Response answer, String name) {
        return read(answer).getElementsByTagName(name).item(0).getTextContent();
    }
}
