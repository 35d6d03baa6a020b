package org.followthrough.database;

import org.eclipse.microprofile.config.spi.Converter;

/// Reads how many of something there may be: a whole number from 0 to 2,147,483,647.
///
/// A setting is checked as it is read, before anything is started, rather than by a constraint: that would have a
/// validator made at each start for the settings alone.
public final class NoneOrMore implements Converter<Integer> {

    private static final long serialVersionUID = 1;

    @Override
    public Integer convert(String value) {
        if (!value.matches("[0-9]{1,10}") || Long.parseLong(value) > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("not a whole number from 0 to " + Integer.MAX_VALUE);
        }
        return Integer.valueOf(value);
    }
}
