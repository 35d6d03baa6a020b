package org.followthrough.editing;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.UncheckedIOException;
import java.util.HexFormat;
import java.util.List;
import org.followthrough.dossier.Order;
import org.followthrough.record.Author;
import org.followthrough.record.Authors;
import org.followthrough.record.Digest;
import org.followthrough.tracker.Foreseen;
import org.jspecify.annotations.Nullable;

/// Takes changesets from within the service, by the same rules and with the same rights as those that are sent to the
/// API.
@ApplicationScoped
public class Changesets {

    private final Authors authors;
    private final Writer writer;
    private final Batch batch;
    private final ObjectMapper mapper;

    Changesets(Authors authors, Writer writer, Batch batch, ObjectMapper mapper) {
        this.authors = authors;
        this.writer = writer;
        this.batch = batch;
        this.mapper = mapper;
    }

    /// What came of a changeset.
    ///
    /// @param changes for each operation its `status`, its `location` where something was created, and its `body`
    public record Made(JsonNode changes) {}

    /// What would come of a changeset.
    ///
    /// @param numbers the numbers of each initiative that it bears on
    public record Rehearsed(JsonNode changes, List<Foreseen> numbers) {}

    /// Carries out a changeset, all or nothing.
    ///
    /// @param changeset JSON, as the API takes it
    /// @param repeat by which a repetition is recognised: what was carried out once is answered again, and not done
    /// @return fails with a [org.followthrough.problem.Refusal] when it does not pass
    public Uni<Made> carryOut(byte[] changeset, String repeat) {
        var author = author();
        return submission(changeset, author, new Submission.Repeat(repeat, fingerprint(changeset)))
                .chain(writer::write)
                .map(answer -> new Made(changes(answer)));
    }

    /// Says what would come of a changeset, and stores nothing.
    ///
    /// @return fails as [#carryOut] would
    public Uni<Rehearsed> rehearse(byte[] changeset) {
        var author = author();
        return submission(changeset, author, null)
                .chain(batch::foresee)
                .map(foreseen -> new Rehearsed(changes(foreseen.answer()), foreseen.numbers()));
    }

    private Author author() {
        var author = authors.current();
        author.requireWriting();
        return author;
    }

    private static Uni<Submission> submission(byte[] changeset, Author author, Submission.@Nullable Repeat repeat) {
        return Uni.createFrom()
                .item(() -> {
                    var read = ChangesetReader.read(changeset);
                    var reason = read.reason() == null ? Order.NO_REASON : read.reason();
                    return new Submission(
                            read.operations(), Submission.Form.LIST, reason, author, repeat, repeat == null);
                })
                .runSubscriptionOn(Infrastructure.getDefaultWorkerPool());
    }

    private static String fingerprint(byte[] changeset) {
        return HexFormat.of().formatHex(Digest.of("desk\n", changeset));
    }

    private JsonNode changes(Answer answer) {
        try {
            return mapper.readTree(answer.body()).path("changes");
        } catch (JsonProcessingException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
