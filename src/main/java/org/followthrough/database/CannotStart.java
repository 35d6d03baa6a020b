package org.followthrough.database;

/// The service will not start, for a reason that one line can tell.
final class CannotStart extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final Trouble trouble;

    CannotStart(Trouble trouble, String message) {
        super(message, null, false, false); // no stack trace: it is for whoever starts the service, not for us
        this.trouble = trouble;
    }

    Trouble trouble() {
        return trouble;
    }
}
