package org.followthrough.record;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.UUID;

/// Makes the ids of facts: UUIDs of version 7 (RFC 9562), which begin with the moment and so sort by it.
public final class FactIds {

    private static final long VERSION = 0x7000L;
    private static final long VARIANT = 0x8000_0000_0000_0000L;

    private FactIds() {}

    /// A new id for a fact that is recorded at this moment.
    public static UUID next(Instant recordedAt) {
        var random = new SecureRandom(); // not kept: a native image would keep its seed with it
        var most = recordedAt.toEpochMilli() << 16 | VERSION | random.nextInt(1 << 12);
        var least = VARIANT | random.nextLong() >>> 2;
        return new UUID(most, least);
    }
}
