package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.NewCookie;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.problem.Refusal;
import org.followthrough.record.ForAnybody;
import org.followthrough.record.Sessions;
import org.followthrough.site.Html;
import org.followthrough.site.Page;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Where editors sign in with a token, and out.
@Path("/")
@Produces(Html.TYPE)
class LoginPage {

    /// More than a form with a token and an address has.
    private static final int MOST_BYTES = 8192;

    record login(LoginView view, Page page) implements TemplateInstance {}

    /// @param next where to go afterwards
    /// @param fault why the last attempt failed, or `null`
    record LoginView(String action, String next, @Nullable String fault) {}

    private final Sessions sessions;
    private final FormTokens forms;

    LoginPage(Sessions sessions, FormTokens forms) {
        this.sessions = sessions;
        this.forms = forms;
    }

    @GET
    @Path("login")
    @Operation(hidden = true)
    public String show(@RestQuery @Nullable String next, @Context RoutingContext routing) {
        return text(Spoken.page(routing), next, null);
    }

    @POST
    @ForAnybody
    @Path("login")
    @Consumes(Entered.TYPE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> signIn(byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var entered = body.length > MOST_BYTES ? Entered.none() : Entered.of(body);
        var next = entered.text("next");
        return sessions.open(entered.text("token"), isSecure(page))
                .map(cookie -> to(next.isEmpty() ? page.language().path("/desk") : local(next, page), cookie))
                .onFailure(Refusal.Unauthenticated.class)
                .recoverWithItem(refused -> RestResponse.ResponseBuilder.<String>create(401)
                        .entity(text(page, next, page.language().said(((Refusal) refused).said())))
                        .build());
    }

    @POST
    @ForAnybody
    @Path("logout")
    @Consumes(Entered.TYPE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> signOut(byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        forms.require(Entered.of(body));
        return sessions.close(isSecure(page)).map(cookie -> to(page.home(), cookie));
    }

    private static String text(Page page, @Nullable String next, @Nullable String fault) {
        return Html.text(page, new login(new LoginView(page.login(), local(next, page), fault), page));
    }

    private static RestResponse<String> to(String address, NewCookie cookie) {
        return RestResponse.ResponseBuilder.<String>seeOther(URI.create(address))
                .cookie(cookie)
                .build();
    }

    private static boolean isSecure(Page page) {
        return page.origin().startsWith("https:");
    }

    /// An address of this site, whatever was asked for: nobody is sent elsewhere by a link to the sign-in.
    private static String local(@Nullable String next, Page page) {
        var isLocal = next != null && next.matches("/(?![/\\\\])[\\x21-\\x5b\\x5d-\\x7e]{0,1000}");
        try {
            return isLocal ? URI.create(next).toString() : page.language().path("/desk");
        } catch (IllegalArgumentException malformed) {
            return page.language().path("/desk");
        }
    }
}
