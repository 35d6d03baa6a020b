package org.followthrough.site;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import io.vertx.mutiny.sqlclient.Pool;
import io.vertx.mutiny.sqlclient.Tuple;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Link;
import org.followthrough.record.SubjectKind;
import org.followthrough.site.chart.Markup;
import org.followthrough.tally.Worded;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/// Which pages there are, for search engines (sitemaps.org), and which they may leave out.
@Path("/")
class SitemapPage {

    private static final String XML = "application/xml;charset=UTF-8";
    private static final String BEGIN = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    private static final String SPACE = "http://www.sitemaps.org/schemas/sitemap/0.9";

    /// So many things, each in every language: well below the 50,000 addresses and 50 MB that a part may have.
    private static final int PART = 10_000;

    private static final int MOST_PARTS = 50_000;

    private static final String COUNT = "select count(*) from version where superseded_at is null";
    private static final String SOME = """
            select kind, key, recorded_at from version where superseded_at is null
            order by kind, key limit $1 offset $2""";

    private final Pool pool;

    SitemapPage(Pool pool) {
        this.pool = pool;
    }

    /// One page in all languages.
    private record Entry(String path, @Nullable Instant changed) {}

    @GET
    @Path("sitemap.xml")
    @Produces(XML)
    public Uni<String> index(@Context RoutingContext routing) {
        var origin = Spoken.page(routing).origin();
        return pool.preparedQuery(COUNT).execute().map(rows -> {
            var things = rows.iterator().next().getLong(0);
            var xml = new StringBuilder(BEGIN).append("<sitemapindex xmlns=\"%s\">\n".formatted(SPACE));
            for (var part = 1; part == 1 || (long) (part - 1) * PART < things; part++) {
                xml.append("<sitemap><loc>%s/sitemaps/%d.xml</loc></sitemap>\n".formatted(Markup.text(origin), part));
            }
            return xml.append("</sitemapindex>\n").toString();
        });
    }

    @GET
    @Path("sitemaps/{part}.xml")
    @Produces(XML)
    public Uni<String> part(@RestPath String part, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var number = number(part);
        return pool.preparedQuery(SOME)
                .execute(Tuple.of(PART, (long) (number - 1) * PART))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(rows -> {
                    var entries = new ArrayList<Entry>();
                    if (number == 1) {
                        entries.add(new Entry("/", null));
                        entries.add(new Entry("/method", null));
                        entries.add(new Entry("/style", null));
                    }
                    for (var row : rows) {
                        var kind = Worded.of(SubjectKind.class, row.getString("kind"))
                                .orElseThrow();
                        entries.add(new Entry(
                                "/" + kind.plural() + "/" + Link.encoded(row.getString("key")),
                                row.getOffsetDateTime("recorded_at").toInstant()));
                    }
                    if (entries.isEmpty()) {
                        throw new Refusal.NotFound("part", part);
                    }
                    return urls(entries, page);
                });
    }

    private static int number(String part) {
        var reader = new ParameterReader();
        var number = reader.number("part", part, 1, MOST_PARTS, 1);
        try {
            reader.check();
        } catch (Refusal.Malformed _) {
            throw new Refusal.NotFound("part", part);
        }
        return number;
    }

    private static String urls(List<Entry> entries, Page page) {
        var xml = new StringBuilder(BEGIN)
                .append("<urlset xmlns=\"%s\" xmlns:xhtml=\"http://www.w3.org/1999/xhtml\">\n".formatted(SPACE));
        for (var entry : entries) {
            var alternates = alternates(entry.path(), page);
            for (var language : page.languages()) {
                xml.append("<url><loc>")
                        .append(address(entry.path(), language, page))
                        .append("</loc>");
                if (entry.changed() != null) {
                    xml.append("<lastmod>").append(entry.changed()).append("</lastmod>");
                }
                xml.append(alternates).append("</url>\n");
            }
        }
        return xml.append("</urlset>\n").toString();
    }

    private static String alternates(String path, Page page) {
        var links = new StringBuilder();
        for (var language : page.languages()) {
            links.append(alternate(language.tag(), address(path, language, page)));
        }
        return links.append(
                        alternate("x-default", address(path, page.languages().getFirst(), page)))
                .toString();
    }

    private static String alternate(String tag, String href) {
        return "<xhtml:link rel=\"alternate\" hreflang=\"%s\" href=\"%s\"/>".formatted(tag, href);
    }

    private static String address(String path, Language language, Page page) {
        return Markup.attribute(page.origin() + language.path(path));
    }

    /// Explanations and past states are without end: whoever reads all there is need not read these. Those who show a
    /// link with its picture read what they are given, and nothing else.
    @GET
    @Path("robots.txt")
    @Produces("text/plain;charset=UTF-8")
    public String robots(@Context RoutingContext routing) {
        return """
                User-agent: *
                Disallow: /api/
                Disallow: /report
                Disallow: /fr/report
                Disallow: /*/explanation
                Disallow: /*knownAt=

                User-agent: Twitterbot
                User-agent: facebookexternalhit
                User-agent: LinkedInBot
                User-agent: Slackbot-LinkExpanding
                Allow: /

                Sitemap: %s/sitemap.xml
                """.formatted(Spoken.page(routing).origin());
    }
}
