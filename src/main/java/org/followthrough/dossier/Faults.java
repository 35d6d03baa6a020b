package org.followthrough.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.followthrough.figure.Unreadable;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;

/// What is wrong with a file, all of it, as far as anybody would read on.
public final class Faults {

    /// How many faults are told.
    static final int MOST = 100;

    private final String what;
    private final List<Fault> told = new ArrayList<>();
    private int count;

    Faults() {
        this("The dossier");
    }

    /// @param what what is read, as the subject of a sentence
    public Faults(String what) {
        this.what = what;
    }

    public void add(Spot spot, String message, String expected) {
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
                    Objects.requireNonNull(unreadable.getMessage()),
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

    private String sentence() {
        var all = count == 1 ? what + " has a fault" : "%s has %d faults".formatted(what, count);
        return count > told.size() ? all + ", the first %d of which follow".formatted(told.size()) : all;
    }
}
