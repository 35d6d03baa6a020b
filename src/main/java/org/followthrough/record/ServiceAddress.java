package org.followthrough.record;

import java.net.URI;
import java.util.Optional;
import java.util.regex.Pattern;

/// Where a running service is, for the commands that talk to one.
public final class ServiceAddress {

    /// Where it is unless somebody says otherwise.
    public static final URI HERE = URI.create("http://127.0.0.1:8080");

    private static final Pattern ADDRESS = Pattern.compile("https?://[^/?#\\s]+(/[^?#\\s]*)?");

    private ServiceAddress() {}

    /// The address that a text is, without a slash at its end; nothing when it is none.
    public static Optional<URI> of(String text) {
        return ADDRESS.matcher(text).matches()
                ? Optional.of(URI.create(text.endsWith("/") ? text.substring(0, text.length() - 1) : text))
                : Optional.empty();
    }

    /// What to say to whoever gave no address.
    public static String refusal(String text) {
        return "\"%s\" is not the address of a service".formatted(text);
    }
}
