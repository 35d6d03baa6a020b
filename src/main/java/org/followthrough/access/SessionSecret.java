package org.followthrough.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.record.Digest;

/// What the cookie of a session holds: 256 random bits in base64url. See [Secret] for why a fast hash is stored.
final class SessionSecret extends BaseAuthenticationRequest {

    private static final Pattern FORM = Pattern.compile("[A-Za-z0-9_-]{43}");
    private static final int RANDOM_BYTES = 32;

    private final String text;

    private SessionSecret(String text) {
        this.text = text;
    }

    /// A new one, which nobody has.
    static SessionSecret make() {
        var bits = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bits);
        return new SessionSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
    }

    /// The secret that a text is, unless it cannot be one.
    static Optional<SessionSecret> read(String text) {
        return FORM.matcher(text).matches() ? Optional.of(new SessionSecret(text)) : Optional.empty();
    }

    String text() {
        return text;
    }

    /// What is stored of it.
    byte[] hash() {
        return Digest.of(text);
    }

    /// What its forms carry: nobody comes from it to the secret, nor to it without the secret.
    String formToken() {
        var digest = Digest.of("form\n", text.getBytes(StandardCharsets.US_ASCII));
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }

    @Override
    public String toString() {
        return "session …";
    }
}
