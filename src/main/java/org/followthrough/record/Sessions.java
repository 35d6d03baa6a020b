package org.followthrough.record;

import io.smallrye.mutiny.Uni;
import jakarta.ws.rs.core.NewCookie;
import org.jspecify.annotations.Nullable;

/// Signing in to the pages with which the record is kept, by a cookie that stands for a token. Readers never get one.
public interface Sessions {

    /// How many characters of a token are looked at: more is none.
    int LONGEST_TOKEN = 200;

    /// Opens one.
    ///
    /// @param isSecure whether the cookie may go over https only
    /// @return the cookie of it; fails with [org.followthrough.problem.Refusal.Unauthenticated] when the token
    ///     is no good
    Uni<NewCookie> open(String token, boolean isSecure);

    /// Ends that of the request, if it has one.
    ///
    /// @return what takes the cookie from the browser
    Uni<NewCookie> close(boolean isSecure);

    /// What a form of this session carries to show that it is one, or `null` when the request has no session. Whoever
    /// signs in otherwise than by a cookie has none, for no browser sends that by itself.
    @Nullable
    String formToken();
}
