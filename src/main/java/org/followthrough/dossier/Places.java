package org.followthrough.dossier;

import java.util.IdentityHashMap;
import java.util.Map;

/// Where in its file each thing and fact of a dossier stands.
///
/// Things are told apart by identity, not by what they say: two facts of a file may say the same.
public final class Places {

    private final Map<Object, Spot> spots = new IdentityHashMap<>();

    public Places() {}

    /// The places of a dossier that was in no file: all nowhere.
    public static Places none() {
        return new Places();
    }

    /// Where the terms or the fact stand; ask it for a field with [Spot#at].
    ///
    /// @param thing the very object that the dossier holds: terms, or the fact of a line
    public Spot of(Object thing) {
        return spots.getOrDefault(thing, Spot.nowhere());
    }

    boolean know(Object thing) {
        return spots.containsKey(thing);
    }

    public <T> T put(T thing, Spot spot) {
        spots.put(thing, spot);
        return thing;
    }
}
