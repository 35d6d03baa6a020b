package org.followthrough.editing;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.net.URI;
import java.util.HexFormat;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.followthrough.dossier.Order;
import org.followthrough.dossier.Spot;
import org.followthrough.record.Author;
import org.followthrough.record.Authors;
import org.followthrough.record.Digest;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/// Takes requests for changes, has them carried out, and answers them.
@ApplicationScoped
class Editing {

    private final Authors authors;
    private final Writer writer;

    Editing(Authors authors, Writer writer) {
        this.authors = authors;
        this.writer = writer;
    }

    /// One change, described by its body.
    Uni<RestResponse<String>> one(
            EditParameters parameters, byte[] body, BiFunction<Spot, Condition, Change> operation) {
        return submit(parameters, (read, author) -> {
            var sent = Sent.of(body, read.reason());
            var operations = List.of(operation.apply(sent.body(), read.condition()));
            return submission(read, author, operations, Submission.Form.SINGLE, sent.reason(), body);
        });
    }

    /// One change that needs no description.
    Uni<RestResponse<String>> bare(EditParameters parameters, Function<Condition, Change> operation) {
        return submit(
                parameters,
                (read, author) -> submission(
                        read,
                        author,
                        List.of(operation.apply(read.condition())),
                        Submission.Form.SINGLE,
                        read.reason(),
                        new byte[0]));
    }

    /// One change that needs no more description than a reason.
    Uni<RestResponse<String>> restored(EditParameters parameters, byte[] body, Function<Condition, Change> operation) {
        return submit(parameters, (read, author) -> {
            var sent = Sent.ofOptional(body, read.reason());
            var operations = List.of(operation.apply(read.condition()));
            return submission(read, author, operations, Submission.Form.SINGLE, sent.reason(), body);
        });
    }

    /// One change for which there must be a reason.
    Uni<RestResponse<String>> reasoned(EditParameters parameters, byte[] body, Function<Spot, Change> operation) {
        return submit(parameters, (read, author) -> {
            var sent = Sent.ofOptional(body, read.reason());
            return submission(
                    read,
                    author,
                    List.of(operation.apply(sent.body())),
                    Submission.Form.SINGLE,
                    sent.requiredReason(),
                    body);
        });
    }

    /// Several changes, all or none.
    Uni<RestResponse<String>> several(EditParameters parameters, byte[] body, Supplier<Changeset> reading) {
        return submit(parameters, (read, author) -> {
            var changeset = reading.get();
            var reason = changeset.reason() == null ? read.reason() : changeset.reason();
            return submission(read, author, changeset.operations(), Submission.Form.LIST, reason, body);
        });
    }

    /// Many changes, all or none, of which it is told how many there were.
    Uni<RestResponse<String>> counted(EditParameters parameters, byte[] body, Supplier<List<Change>> reading) {
        return submit(
                parameters,
                (read, author) -> submission(read, author, reading.get(), Submission.Form.COUNT, read.reason(), body));
    }

    private Uni<RestResponse<String>> submit(
            EditParameters parameters, BiFunction<EditParameters.Read, Author, Submission> reading) {
        var author = authors.current();
        author.requireWriting();
        var read = parameters.read();
        return Uni.createFrom()
                .item(() -> reading.apply(read, author))
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool())
                .chain(writer::write)
                .map(Editing::respond);
    }

    private static Submission submission(
            EditParameters.Read read,
            Author author,
            List<Change> operations,
            Submission.Form form,
            @Nullable String reason,
            byte[] body) {
        var repeat = read.repeat() == null || read.isRehearsal()
                ? null
                : new Submission.Repeat(read.repeat(), fingerprint(read, body));
        var why = reason == null ? Order.NO_REASON : reason;
        return new Submission(operations, form, why, author, repeat, read.isRehearsal());
    }

    /// The same for the same method, address and body, and for no others.
    private static String fingerprint(EditParameters.Read read, byte[] body) {
        return HexFormat.of().formatHex(Digest.of(read.method() + " " + read.address() + "\n", body));
    }

    private static RestResponse<String> respond(Answer answer) {
        var response = RestResponse.ResponseBuilder.<String>create(answer.status())
                .entity(answer.body())
                .type(MediaType.APPLICATION_JSON_TYPE);
        if (answer.location() != null) {
            response.location(URI.create(answer.location()));
        }
        if (answer.tag() != null) {
            response.header(HttpHeaders.ETAG, answer.tag());
        }
        if (answer.isReplayed()) {
            response.header("Idempotent-Replayed", "true");
        }
        return response.build();
    }
}
