package org.followthrough.site;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.followthrough.site.chart.Markup;
import org.jspecify.annotations.Nullable;

/// A feed (RFC 4287), in pages from the newest to the oldest (RFC 5005).
///
/// @param about the page that it is about, as an absolute address
/// @param self where this page of it is, as an absolute address
/// @param first where it begins, as an absolute address
/// @param next where it goes on, or `null` at its end
record Atom(
        String title,
        Language language,
        String origin,
        String about,
        String self,
        String first,
        @Nullable String next,
        List<ChangeLine> entries) {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    /// When it last changed.
    Instant updated() {
        return entries.isEmpty() ? Instant.EPOCH : entries.getFirst().at();
    }

    /// The feed as it is sent.
    String xml() {
        var xml = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        xml.append("<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"")
                .append(language.tag())
                .append("\">\n");
        element(xml, "id", urn("feed " + first));
        element(xml, "title", title);
        element(xml, "updated", updated().toString());
        xml.append("<author><name>Followthrough</name></author>\n");
        element(xml, "generator", "Followthrough");
        link(xml, "self", self, "application/atom+xml");
        link(xml, "alternate", about, "text/html");
        link(xml, "first", first, "application/atom+xml");
        if (next != null) {
            link(xml, "next", next, "application/atom+xml");
        }
        entries.forEach(each -> entry(xml, each));
        return xml.append("</feed>\n").toString();
    }

    private void entry(StringBuilder xml, ChangeLine change) {
        xml.append("<entry>\n");
        element(xml, "id", urn("change %d %s %s".formatted(change.id(), change.at(), language.tag())));
        element(xml, "title", change.text());
        element(xml, "updated", change.at().toString());
        element(xml, "published", change.at().toString());
        xml.append("<author>");
        element(xml, "name", change.who());
        xml.append("</author>\n");
        link(xml, "alternate", origin + change.href(), "text/html");
        element(xml, "summary", change.why());
        xml.append("</entry>\n");
    }

    /// A name that stays the same as long as what it names does, and is nobody else's.
    private static String urn(String named) {
        return "urn:uuid:" + UUID.nameUUIDFromBytes(("followthrough " + named).getBytes(StandardCharsets.UTF_8));
    }

    private static void element(StringBuilder xml, String name, String text) {
        xml.append('<').append(name).append('>').append(Markup.text(text));
        xml.append("</").append(name).append(">\n");
    }

    private static void link(StringBuilder xml, String rel, String href, String type) {
        xml.append("<link rel=\"").append(rel).append("\" type=\"").append(type);
        xml.append("\" href=\"").append(Markup.attribute(href)).append("\"/>\n");
    }
}
