package org.followthrough.tracker;

/// Stored tallies without the service, for tests and measurements that write by themselves.
public final class Tallies {

    private static final int ANEW_AT_ONCE = 2000;

    private Tallies() {}

    /// What keeps stored tallies up to date.
    public static StoredTallies stored() {
        return new StoredTallies(new Frames(), ANEW_AT_ONCE);
    }
}
