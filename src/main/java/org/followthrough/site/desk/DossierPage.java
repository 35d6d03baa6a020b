package org.followthrough.site.desk;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.ext.web.RoutingContext;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.followthrough.dossier.Imports;
import org.followthrough.dossier.Intake;
import org.followthrough.dossier.Order;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Problem;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;
import org.followthrough.record.Authors;
import org.followthrough.record.Link;
import org.followthrough.site.Foretold;
import org.followthrough.site.Html;
import org.followthrough.site.Page;
import org.followthrough.site.Spoken;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import org.jspecify.annotations.Nullable;

/// A dossier brought as a file: what it would change is shown before it is stored, its errors where they stand in it,
/// to be mended on the spot.
@Path("/desk")
@Produces(Html.TYPE)
class DossierPage {

    record dossier(DossierView view, Page page) implements TemplateInstance {}

    private final Imports imports;
    private final Intake intake;
    private final Authors authors;
    private final FormTokens tokens;
    private final DeskWords words;
    private final DossierTexts texts;
    private final Foretold foretold;

    DossierPage(
            Imports imports,
            Intake intake,
            Authors authors,
            FormTokens tokens,
            DeskWords words,
            DossierTexts texts,
            Foretold foretold) {
        this.imports = imports;
        this.intake = intake;
        this.authors = authors;
        this.tokens = tokens;
        this.words = words;
        this.texts = texts;
        this.foretold = foretold;
    }

    @GET
    @Path("dossier")
    @Operation(hidden = true)
    public String show(@Context RoutingContext routing) {
        var page = Spoken.page(routing);
        return Html.text(page, new dossier(DossierView.empty(page), page));
    }

    /// A file, as a browser sends it.
    @POST
    @Path("dossier")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> bring(
            @RestForm("_form") @Nullable String form,
            @RestForm("file") @Nullable FileUpload file,
            @Context RoutingContext routing) {
        tokens.require(form == null ? "" : form);
        var page = Spoken.page(routing);
        var author = authors.current();
        return Uni.createFrom()
                .item(() -> text(file))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(text -> attempt(page, author, Entered.none().set("text", text)));
    }

    /// Its text, mended or pasted, or to be stored now.
    @POST
    @Path("dossier")
    @Consumes(Entered.TYPE)
    @Operation(hidden = true)
    public Uni<RestResponse<String>> mend(byte[] body, @Context RoutingContext routing) {
        var page = Spoken.page(routing);
        var author = authors.current();
        var expected = tokens.expected();
        return Uni.createFrom()
                .item(() -> Entered.of(body))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .invoke(entered -> FormTokens.require(expected, entered.text(FormTokens.NAME)))
                .chain(entered -> attempt(page, author, entered));
    }

    private static String text(@Nullable FileUpload file) {
        try {
            return file == null ? "" : Files.readString(file.uploadedFile(), StandardCharsets.UTF_8);
        } catch (CharacterCodingException notUtf8) {
            throw new Refusal.Malformed(
                    Phrase.of("The file is not UTF-8"),
                    List.of(new Fault(
                            "", 1, 1, null, Phrase.of("The file is not UTF-8"), Phrase.of("a text in UTF-8"))));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /// Pages are made on the worker pool, for a dossier and what is wrong with it may be long.
    private Uni<RestResponse<String>> attempt(Page page, Author author, Entered entered) {
        var text = entered.raw("text");
        return intake.inTurn(carryOut(page, author, entered, text))
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onFailure(Refusal.class)
                .recoverWithItem(refusal -> refused(page, entered, text, (Refusal) refusal));
    }

    private Uni<RestResponse<String>> carryOut(Page page, Author author, Entered entered, String text) {
        return Uni.createFrom()
                .item(() -> texts.read(text, author))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(read -> entered.text("_do").equals("store")
                        ? imports.put(read, new Order(texts.reason(entered), false, entered.orNull("expected")), author)
                                .map(stored -> RestResponse.<String>seeOther(URI.create(
                                        page.language().path("/initiatives/" + Link.encoded(stored.initiative())))))
                        : imports.foresee(read, new Order(texts.reason(entered), true, null), author)
                                .chain(seen -> seen(page, entered, text, seen))
                                .map(view -> answer(page, 200, view)))
                .onFailure(Refusal.Stale.class)
                .recoverWithUni(_ -> again(page, author, entered, text));
    }

    /// Somebody has changed the record since: what the dossier would change is shown anew.
    private Uni<RestResponse<String>> again(Page page, Author author, Entered entered, String text) {
        return imports.foresee(texts.read(text, author), new Order(texts.reason(entered), true, null), author)
                .chain(seen -> seen(page, entered, text, seen))
                .map(view -> answer(page, 412, view.moved()));
    }

    private Uni<DossierView> seen(Page page, Entered entered, String text, Imports.Foreseeing seen) {
        return foretold.sentences(seen.imported(), DossierView.MOST_CHANGES, page.language())
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .map(changes -> DossierView.seen(page, words, text, entered, seen, changes));
    }

    private static RestResponse<String> refused(Page page, Entered entered, String text, Refusal refusal) {
        var view =
                switch (refusal) {
                    case Refusal.Unauthenticated it -> throw it;
                    case Refusal.Malformed it -> DossierView.wrong(page, text, entered, it.faults());
                    case Refusal.Unacceptable it -> DossierView.wrong(page, text, entered, it.faults());
                    case Refusal.TooLarge it -> whole(page, "", entered, it);
                    case Refusal.Forbidden _,
                            Refusal.NotFound _,
                            Refusal.Busy _,
                            Refusal.InUse _,
                            Refusal.Exists _,
                            Refusal.Stale _,
                            Refusal.Superseded _,
                            Refusal.Unconditional _,
                            Refusal.InProgress _,
                            Refusal.Reused _ -> whole(page, text, entered, refusal);
                };
        return answer(page, Problem.of(refusal).status(), view);
    }

    private static DossierView whole(Page page, String text, Entered entered, Refusal refusal) {
        var fault = new Fault("", null, null, null, refusal.said(), Phrase.NONE);
        return DossierView.wrong(page, text, entered, List.of(fault));
    }

    private static RestResponse<String> answer(Page page, int status, DossierView view) {
        return RestResponse.ResponseBuilder.<String>create(status)
                .entity(Html.text(page, new dossier(view, page)))
                .build();
    }
}
