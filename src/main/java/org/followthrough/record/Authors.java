package org.followthrough.record;

import jakarta.enterprise.context.ApplicationScoped;

/// Who is behind the request that is being served. The one place to ask, whatever the way of signing in.
@ApplicationScoped
public class Authors {

    private static final Author ANONYMOUS = new Author("anonymous", true, false, null);

    /// The author of what is written now: nobody signs in yet.
    public Author current() {
        return ANONYMOUS;
    }
}
