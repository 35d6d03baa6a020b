package org.followthrough.access;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/// That somebody sent the secret of a token.
final class PresentedSecret extends BaseAuthenticationRequest {

    private final Secret secret;

    PresentedSecret(Secret secret) {
        this.secret = secret;
    }

    Secret secret() {
        return secret;
    }
}
