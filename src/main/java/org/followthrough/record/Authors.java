package org.followthrough.record;

import io.quarkus.arc.Arc;
import io.quarkus.security.identity.CurrentIdentityAssociation;
import jakarta.enterprise.context.ApplicationScoped;

/// Who is behind the request that is being served. The one place to ask, whatever the way of signing in.
@ApplicationScoped
public class Authors {

    /// The attribute of a signed-in identity that holds its [Author]. Each way of signing in puts it there.
    public static final String ATTRIBUTE = "followthrough.author";

    private final CurrentIdentityAssociation signedIn;

    Authors(CurrentIdentityAssociation signedIn) {
        this.signedIn = signedIn;
    }

    /// The author of what is written now: to be asked at the beginning of an endpoint, where the request is known.
    /// It is [Author#ANONYMOUS] for a request that does not say who sends it, and where there is no request.
    public Author current() {
        if (!Arc.container().requestContext().isActive()) {
            return Author.ANONYMOUS;
        }
        Author author = signedIn.getIdentity().getAttribute(ATTRIBUTE);
        return author == null ? Author.ANONYMOUS : author;
    }
}
