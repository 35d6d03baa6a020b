package org.followthrough.dossier;

import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unreadable;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;

/// What is wrong with a file, all of it, as far as anybody would read on.
public final class Faults {

    /// How many faults are told.
    static final int MOST = 100;

    private final Phrase what;
    private final List<Fault> told = new ArrayList<>();
    private int count;

    Faults() {
        this(Phrase.of("The dossier"));
    }

    /// @param what what is read, as the subject of a sentence
    public Faults(Phrase what) {
        this.what = what;
    }

    public void add(Spot spot, Phrase message, Phrase expected) {
        count++;
        if (!isFull()) {
            told.add(spot.fault(message, expected));
        }
    }

    void add(Spot spot, Unreadable unreadable) {
        count++;
        if (!isFull()) {
            told.add(new Fault(
                    spot.pointer(),
                    spot.line(),
                    spot.column(),
                    spot.read() == null ? null : Spot.shortened(unreadable.read()),
                    unreadable.said(),
                    unreadable.expected()));
        }
    }

    /// How many there are.
    public int count() {
        return count;
    }

    /// Whether another fault would only be counted, so that nobody need look up what would be right.
    boolean isFull() {
        return told.size() >= MOST;
    }

    public List<Fault> told() {
        return List.copyOf(told);
    }

    /// @throws Refusal.Unacceptable when there is any fault
    public void refuse() {
        if (count > 0) {
            throw new Refusal.Unacceptable(sentence(), told);
        }
    }

    private Phrase sentence() {
        var all = count == 1 ? Phrase.of("%s has a fault", what) : Phrase.of("%s has %d faults", what, count);
        return count > told.size() ? Phrase.of("%s, the first %d of which follow", all, told.size()) : all;
    }
}
