package org.followthrough.record;

import java.net.http.HttpRequest;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// The token that a command sends. A class and no record: its [#toString] must not give it away.
public final class Bearer {

    /// Where a token is looked for that is not given as an option, which others on the machine can see.
    public static final String VARIABLE = "FOLLOWTHROUGH_TOKEN";

    /// What to say to whoever was refused for want of one.
    public static final String HINT = "Give a token with --token or, better, in the environment as " + VARIABLE;

    private final @Nullable String token;

    private Bearer(@Nullable String token) {
        this.token = token;
    }

    /// The one that was given as an option or, where none was, that of the environment.
    public static Bearer of(@Nullable String option) {
        return of(option, System.getenv());
    }

    /// The same, with an environment of one's own.
    public static Bearer of(@Nullable String option, Map<String, String> environment) {
        var given = option == null ? environment.get(VARIABLE) : option;
        return new Bearer(given == null || given.isBlank() ? null : given.strip());
    }

    /// Whether there is one.
    public boolean isGiven() {
        return token != null;
    }

    /// Sends it along.
    public HttpRequest.Builder on(HttpRequest.Builder request) {
        return token == null ? request : request.header("Authorization", "Bearer " + token);
    }

    @Override
    public String toString() {
        return isGiven() ? "a token" : "no token";
    }
}
