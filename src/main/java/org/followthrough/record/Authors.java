package org.followthrough.record;

import jakarta.enterprise.context.ApplicationScoped;

/// Who is behind a change. The one place to ask, whatever the way of signing in.
@ApplicationScoped
public class Authors {

    /// The author of what is written now: nobody signs in yet.
    public String current() {
        return "anonymous";
    }
}
