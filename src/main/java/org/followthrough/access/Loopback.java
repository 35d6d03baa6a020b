package org.followthrough.access;

import java.util.Locale;
import java.util.regex.Pattern;

/// The names by which a machine calls itself.
final class Loopback {

    private static final Pattern NAMES =
            Pattern.compile("localhost|127\\.\\d{1,3}\\.\\d{1,3}\\.\\d{1,3}|\\[?(::1|0:0:0:0:0:0:0:1)]?");

    private Loopback() {}

    /// Whether a host name or address is this machine, without asking a name server: its answer could be forged.
    static boolean is(String host) {
        return NAMES.matcher(host.toLowerCase(Locale.ROOT)).matches();
    }
}
