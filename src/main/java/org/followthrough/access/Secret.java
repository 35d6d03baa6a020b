package org.followthrough.access;

import com.fasterxml.jackson.annotation.JsonValue;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import org.followthrough.record.Digest;

/// What the holder of a token sends: `ft_`, the id of the token, `_`, and 256 random bits in base64url.
///
/// It is stored as its SHA-256 only. A slow hash protects what people choose, which can be guessed; 256 random bits
/// cannot, so a fast one does, and a request costs no time that somebody could use to wear the service out.
///
/// A class and no record: its [#toString] must not give it away.
@RegisterForReflection
public final class Secret {

    private static final Pattern FORM = Pattern.compile("ft_(?<id>[0-9a-z]{10})_[A-Za-z0-9_-]{43}");
    private static final String ID_LETTERS = "0123456789abcdefghjkmnpqrstvwxyz"; // 32, and none that look alike
    private static final int ID_LENGTH = 10;
    private static final int RANDOM_BYTES = 32;

    private final String id;
    private final String text;

    private Secret(String id, String text) {
        this.id = id;
        this.text = text;
    }

    /// A new one, which nobody has.
    static Secret make() {
        var random =
                new SecureRandom(); // never kept in a static field, which a native image would fill when it is built
        var id = new StringBuilder();
        var letters = new byte[ID_LENGTH];
        random.nextBytes(letters);
        for (var each : letters) {
            id.append(ID_LETTERS.charAt(each & 31));
        }
        var bits = new byte[RANDOM_BYTES];
        random.nextBytes(bits);
        var text =
                "ft_%s_%s".formatted(id, Base64.getUrlEncoder().withoutPadding().encodeToString(bits));
        return new Secret(id.toString(), text);
    }

    /// The secret that a text is, unless it cannot be one.
    static Optional<Secret> read(String text) {
        var read = FORM.matcher(text);
        return read.matches() ? Optional.of(new Secret(read.group("id"), text)) : Optional.empty();
    }

    /// Which token it belongs to: no secret.
    String id() {
        return id;
    }

    /// What is stored of it.
    byte[] hash() {
        return Digest.of(text);
    }

    /// Whether a stored hash is of this one. Takes the same time wherever they differ.
    boolean isBehind(byte[] stored) {
        return MessageDigest.isEqual(hash(), stored);
    }

    /// All of it: for whoever it was made for, and for nobody else.
    @JsonValue
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "ft_%s_…".formatted(id);
    }
}
