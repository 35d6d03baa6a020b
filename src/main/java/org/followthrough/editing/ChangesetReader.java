package org.followthrough.editing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.dossier.Faults;
import org.followthrough.dossier.Form;
import org.followthrough.dossier.Spot;
import org.followthrough.dossier.Values;
import org.followthrough.figure.Phrase;

/// Reads a list of operations, each written as the single request that would do it.
final class ChangesetReader {

    /// How many operations there may be in one.
    static final int MOST = 10_000;

    private final Faults faults = new Faults(Phrase.of("What was sent"));
    private final Values values = new Values(faults);

    private ChangesetReader() {}

    /// Reads a changeset.
    ///
    /// @throws org.followthrough.problem.Refusal.Unacceptable with all that is wrong with its form
    static Changeset read(byte[] body) {
        return new ChangesetReader().changeset(Sent.whole(body));
    }

    private Changeset changeset(Spot whole) {
        var changeset = Form.read(whole, faults, form -> {
            var reason = form.at("reason");
            return new Changeset(operations(form), reason.isAbsent() ? null : Sent.reason(reason));
        });
        faults.refuse();
        return changeset;
    }

    private List<Change> operations(Form form) {
        var items = form.items("operations");
        if (items.isEmpty() || items.size() > MOST) {
            faults.add(
                    form.at("operations"),
                    items.isEmpty() ? Phrase.of("There are no operations") : Phrase.of("There are too many operations"),
                    Phrase.of("a list of 1 to %d operations", MOST));
            return List.of();
        }
        var operations = new ArrayList<Change>();
        for (var item : items) {
            Form.read(item, faults, this::operation).ifPresent(operations::add);
        }
        return operations;
    }

    private Optional<Change> operation(Form form) {
        var method = values.reference(form.at("method"));
        var path = values.reference(form.at("path"));
        var condition = new Condition(
                values.optionalReference(form.at("ifMatch")), values.optionalReference(form.at("ifNoneMatch")));
        var body = form.at("body");
        var operation = Route.of(method, path, condition, body);
        if (operation == null && !method.isEmpty() && !path.isEmpty()) {
            faults.add(
                    form.at("path"),
                    Phrase.of("There is nothing to %s there", method),
                    Phrase.of("a method and path of this service that change the record, such as POST /deals"));
        }
        return Optional.ofNullable(operation);
    }
}
