package org.followthrough.site;

/// A date within a sentence: languages put other words before a day than before a month or a year.
///
/// @param isDay whether it is known to the day
/// @param isMonth whether it is known to the month only
public record When(String text, boolean isDay, boolean isMonth) {

    /// Whether it begins with a vowel, before which some languages shorten a word.
    public boolean beginsWithVowel() {
        return !text.isEmpty() && "aeiouhéAEIOUHÉ".indexOf(text.charAt(0)) >= 0;
    }

    @Override
    public String toString() {
        return text;
    }
}
