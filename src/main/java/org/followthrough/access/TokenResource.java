package org.followthrough.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.followthrough.record.Listing;
import org.followthrough.record.Page;
import org.followthrough.record.Paging;
import org.followthrough.record.Selection;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Tokens, for those who say who may write.
@Path(TokenResource.PATH)
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "tokens")
class TokenResource {

    static final String PATH = Link.API + "/tokens";

    private static final Selection.Order NEWEST_FIRST =
            new Selection.Order("createdAt", "t.created_at", "timestamptz", true);

    private final Tokens tokens;
    private final Authors authors;
    private final Listing listing;
    private final SecurityIdentity signedIn;

    TokenResource(Tokens tokens, Authors authors, Listing listing, SecurityIdentity signedIn) {
        this.tokens = tokens;
        this.authors = authors;
        this.listing = listing;
        this.signedIn = signedIn;
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "makeToken",
            summary = "Make a token",
            description = "For admins. The answer has the secret of the token, which is stored nowhere and shown never"
                    + " again. It is sent as `Authorization: Bearer …`.")
    public Uni<RestResponse<MadeToken>> make(@Nullable NewToken asked) {
        var author = authors.current();
        author.requireAdministering();
        var terms = given(asked).read(Instant.now());
        return tokens.create(terms, author.name())
                .chain(secret -> tokens.get(secret.id()).map(token -> made(token, secret)));
    }

    private static RestResponse<MadeToken> made(Token token, Secret secret) {
        return RestResponse.ResponseBuilder.<MadeToken>created(URI.create(PATH + "/" + token.id()))
                .entity(new MadeToken(TokenView.of(token), secret))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @GET
    @Operation(
            operationId = "tokens",
            summary = "All tokens",
            description = "For admins. Newest first, also those that are no good any more, and none with its secret.")
    public Uni<Page<TokenView>> list(@BeanParam Paging paging) {
        authors.current().requireAdministering();
        var asked = paging.read();
        var selection = new Selection(TokenSql.COLUMNS, "token t", NEWEST_FIRST, "text");
        if (asked.q() != null) {
            selection.containing(asked.q(), "t.id", "t.name");
        }
        return listing.page(selection, asked, row -> TokenView.of(Token.of(row)));
    }

    @GET
    @Path("current")
    @Operation(
            operationId = "currentToken",
            summary = "The token that is sent",
            description = "For whoever has one: what it may do, and until when.")
    public Uni<TokenView> current() {
        String id = signedIn.getAttribute(TokenIdentities.TOKEN_ID);
        if (id == null) {
            throw new Refusal.Unauthenticated(
                    Phrase.of("No token was sent: send one as \"Authorization: Bearer ft_…\""));
        }
        return tokens.get(id).map(TokenView::of);
    }

    @GET
    @Path("{id}")
    @Operation(operationId = "token", summary = "One token", description = "For admins. Without its secret.")
    public Uni<TokenView> get(@RestPath @Parameter(example = "k3v9q2m7xd") String id) {
        authors.current().requireAdministering();
        return tokens.get(id).map(TokenView::of);
    }

    @POST
    @Path("{id}/revocation")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            operationId = "revokeToken",
            summary = "Revoke a token",
            description = "For admins. It is no good from now on. One that was"
                    + " revoked before stays as it is, with the reason given then.")
    public Uni<TokenView> revoke(
            @RestPath @Parameter(example = "k3v9q2m7xd") String id, @Nullable Revocation revocation) {
        var author = authors.current();
        author.requireAdministering();
        var why = given(revocation).why();
        return tokens.revoke(id, author.name(), why).map(TokenView::of);
    }

    private static <T> T given(@Nullable T body) {
        if (body == null) {
            throw new Refusal.Malformed(Phrase.of("There is no body"), List.of());
        }
        return body;
    }
}
