package org.followthrough.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Makes the ids of facts: UUIDs of version 7 (RFC 9562), which begin with the moment and so sort by it.
public final class FactIds {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private FactIds() {}

    /// A new id for a fact that is recorded at this moment.
    public static UUID next(Instant recordedAt) {
        var most = recordedAt.toEpochMilli() << 16 | VERSION | RANDOM.nextInt(1 << 12);
        var least = VARIANT | RANDOM.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
