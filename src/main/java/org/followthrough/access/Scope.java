package org.followthrough.access;

import org.followthrough.tally.Worded;

/// What a token is good for. Each includes those before it.
enum Scope implements Worded {
    /// Nothing that is not everybody's: to say who reads.
    READ,
    /// To change the record.
    WRITE,
    /// To say who may.
    ADMIN;

    boolean includes(Scope other) {
        return compareTo(other) >= 0;
    }
}
