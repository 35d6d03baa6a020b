package org.followthrough.site;

import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.container.ContainerRequestContext;
import java.net.URI;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.record.Authors;
import org.followthrough.record.ServiceAddress;
import org.followthrough.record.Sessions;
import org.jboss.resteasy.reactive.server.ServerRequestFilter;
import org.jspecify.annotations.Nullable;

/// Takes the language off an address before it is matched, and leaves what was asked for with the request.
public class Spoken {

    private static final String PAGE = "followthrough.page";

    private final Languages languages;
    private final Sessions sessions;
    private final Authors authors;
    private final Optional<String> address;

    /// @param address where readers reach the service, when that is not as they address it
    Spoken(
            Languages languages,
            Sessions sessions,
            Authors authors,
            @ConfigProperty(name = "followthrough.address") Optional<String> address) {
        this.languages = languages;
        this.sessions = sessions;
        this.authors = authors;
        this.address = address.map(Spoken::origin);
    }

    private static String origin(String address) {
        return ServiceAddress.of(address)
                .filter(origin -> origin.getRawPath().isEmpty())
                .map(URI::toString)
                .orElseThrow(() -> new IllegalArgumentException(
                        "followthrough.address is to be such as https://example.org, not \"%s\"".formatted(address)));
    }

    @ServerRequestFilter(preMatching = true)
    void choose(ContainerRequestContext request, RoutingContext routing) {
        var uri = request.getUriInfo().getRequestUri();
        var path = uri.getRawPath();
        var bare = languages.bare(path);
        var query = uri.getRawQuery() == null ? "" : "?" + uri.getRawQuery();
        var origin = uri.getScheme() + "://" + uri.getRawAuthority();
        routing.put(PAGE, new Page(languages.of(path), languages.all(), address.orElse(origin), bare, query, editor()));
        if (!bare.equals(path)) {
            request.setRequestUri(URI.create(origin + bare + query));
        }
    }

    /// The page that another address of this service asks for.
    ///
    /// @param path with its language
    Page page(URI address) {
        var path = address.getRawPath();
        var query = address.getRawQuery() == null ? "" : "?" + address.getRawQuery();
        var origin = address.getScheme() + "://" + address.getRawAuthority();
        return new Page(languages.of(path), languages.all(), origin, languages.bare(path), query, null);
    }

    private Page.@Nullable Editor editor() {
        var form = sessions.formToken();
        return form == null ? null : new Page.Editor(authors.current().name(), form);
    }

    /// The page that was asked for.
    public static Page page(RoutingContext routing) {
        return Objects.requireNonNull(routing.<Page>get(PAGE));
    }
}
