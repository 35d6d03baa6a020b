package org.followthrough.site;

/// What a problem is called on a page, and what can be done about it.
final class ErrorWords {

    private ErrorWords() {}

    static String title(int status) {
        return switch (status) {
            case 400 -> "This address cannot be read";
            case 404 -> "There is nothing here";
            case 422 -> "This cannot be answered";
            default -> status < 500 ? "This was refused" : "Something went wrong here";
        };
    }

    static String help(int status) {
        return switch (status) {
            case 400, 422 -> "Something in the address was changed or copied in part.";
            case 404 -> "It may have been renamed, or it was not on record at the moment you chose.";
            default -> status < 500 ? "" : "It is not your doing. Try again in a while.";
        };
    }
}
