package org.followthrough.editing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.followthrough.dossier.Draft;
import org.followthrough.dossier.Faults;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;

/// Works out what a submission changes, in a world that it changes step by step, and lets it pass or not.
final class Edit {

    private final Submission submission;
    private final World world;
    private final Instant at;
    private final Faults faults = new Faults(Phrase.of("What was sent"));
    private final Parts parts;
    private final Draft draft = new Draft();
    private final ThingEdit things;
    private final FactEdit facts;

    private Edit(Submission submission, World world, Views views, Instant at) {
        this.submission = submission;
        this.world = world;
        this.at = at;
        this.parts = new Parts(world, faults);
        var desk = new Desk(submission.author(), world, draft, parts, faults, views, at);
        this.things = new ThingEdit(desk);
        this.facts = new FactEdit(desk);
    }

    /// What a submission comes to.
    ///
    /// @param draft what is to be written
    /// @param outcomes of each operation
    record Worked(Draft draft, List<Outcome> outcomes) {}

    /// Works out a submission.
    ///
    /// @param world is changed by it, also when it does not pass
    /// @throws Refusal when it does not pass
    static Worked work(Submission submission, World world, Views views, Instant at) {
        return new Edit(submission, world, views, at).work();
    }

    private Worked work() {
        var outcomes = new ArrayList<Supplier<Outcome>>();
        for (var index = 0; index < submission.operations().size(); index++) {
            step(index, outcomes);
        }
        faults.refuse();
        parts.check(LocalDate.ofInstant(at, ZoneOffset.UTC));
        faults.refuse();
        return new Worked(draft, outcomes.stream().map(Supplier::get).toList());
    }

    /// After a fault what follows is only read, so that all faults are told at once: what it would change may rest on
    /// what was not understood.
    private void step(int index, List<Supplier<Outcome>> outcomes) {
        try {
            outcomes.add(step(submission.operations().get(index)));
        } catch (Refusal refusal) {
            if (faults.count() == 0) {
                throw submission.isSingle() ? refusal : refusal.at("/operations/" + index);
            }
        }
    }

    private Supplier<Outcome> step(Change operation) {
        return switch (operation) {
            case Change.Create each -> things.create(each);
            case Change.Put each -> things.put(each);
            case Change.Patch each -> things.patch(each);
            case Change.Restore each -> things.restore(each);
            case Change.Close each -> things.close(each);
            case Change.Add each -> facts.add(each);
            case Change.Correct each -> facts.correct(each);
            case Change.Retract each -> facts.retract(each);
        };
    }
}
