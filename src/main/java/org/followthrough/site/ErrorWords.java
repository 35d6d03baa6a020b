package org.followthrough.site;

/// What a problem is called on a page, and what can be done about it.
final class ErrorWords {

    private ErrorWords() {}

    static Text title(int status) {
        return switch (status) {
            case 400 -> Text.ERROR_400;
            case 404 -> Text.ERROR_404;
            case 422 -> Text.ERROR_422;
            default -> status < 500 ? Text.ERROR_REFUSED : Text.ERROR_OURS;
        };
    }

    static Text help(int status) {
        return switch (status) {
            case 400, 422 -> Text.HELP_ADDRESS;
            case 404 -> Text.HELP_404;
            default -> status < 500 ? Text.HELP_ADDRESS : Text.HELP_OURS;
        };
    }
}
