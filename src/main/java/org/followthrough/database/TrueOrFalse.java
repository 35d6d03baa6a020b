package org.followthrough.database;

import org.eclipse.microprofile.config.spi.Converter;

/// Reads `true` and `false`, and takes nothing else for either: a typing mistake is not a decision.
public final class TrueOrFalse implements Converter<Boolean> {

    private static final long serialVersionUID = 1;

    @Override
    public Boolean convert(String value) {
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw new IllegalArgumentException("neither true nor false");
        };
    }
}
