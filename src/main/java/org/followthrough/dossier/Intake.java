package org.followthrough.dossier;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;

/// Takes in dossiers: one at a time, and none that is too large for the memory of this process.
///
/// The record takes one after the other in any case. Those who wait do so here, where a dossier is no more than its
/// text and holds no connection to the database.
@ApplicationScoped
public class Intake {

    /// How much heap there has to be for a dossier to be read and compared with what stands, over its size: 50 times as
    /// much was seen to do, though not always, and there are readers besides.
    private static final long HEAP = 64;

    /// How many bytes a dossier may have where there is memory enough.
    private static final long MOST = 16L << 20;

    private static final int MOST_WAITING = 8;

    private final long most;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean isBusy;

    /// @param given how many bytes a dossier may have, if that is said
    Intake(@ConfigProperty(name = "followthrough.dossier.most-bytes") Optional<Integer> given) {
        this.most = given.isPresent()
                ? given.get()
                : Math.min(MOST, Runtime.getRuntime().maxMemory() / HEAP);
    }

    /// Reads one.
    ///
    /// @throws Refusal.TooLarge before it is looked at
    /// @throws Refusal.Malformed with every fault in it
    public ReadDossier read(byte[] bytes, Format format) {
        return DossierReader.read(bytes, format, most);
    }

    /// Does what is to be done with a dossier, reading it included, when it is its turn.
    ///
    /// @return what comes of it; fails with [Refusal.Busy] when too many wait already
    public <T> Uni<T> inTurn(Uni<T> work) {
        return Uni.createFrom().emitter(answer -> {
            try {
                enter(() -> work.onTermination().invoke(this::leave).subscribe().with(answer::complete, answer::fail));
            } catch (Refusal.Busy refusal) {
                answer.fail(refusal);
            }
        });
    }

    private void enter(Runnable one) {
        synchronized (waiting) {
            if (isBusy && waiting.size() >= MOST_WAITING) {
                throw new Refusal.Busy(Phrase.of("%d dossiers are waiting to be read: try again", MOST_WAITING));
            }
            if (isBusy) {
                waiting.add(one);
                return;
            }
            isBusy = true;
        }
        one.run();
    }

    private void leave() {
        Runnable next;
        synchronized (waiting) {
            next = waiting.poll();
            isBusy = next != null;
        }
        if (next != null) {
            next.run();
        }
    }
}
