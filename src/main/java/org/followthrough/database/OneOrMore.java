package org.followthrough.database;

import org.eclipse.microprofile.config.spi.Converter;

/// Reads what there has to be at least one of: a whole number from 1 to 2,147,483,647.
public final class OneOrMore implements Converter<Integer> {

    private static final long serialVersionUID = 1;

    @Override
    public Integer convert(String value) {
        var number = new NoneOrMore().convert(value);
        if (number == 0) {
            throw new IllegalArgumentException("not a whole number from 1 to " + Integer.MAX_VALUE);
        }
        return number;
    }
}
