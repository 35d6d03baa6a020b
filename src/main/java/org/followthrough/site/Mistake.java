package org.followthrough.site;

import org.followthrough.problem.Fault;

/// Something that is wrong with what was given, in the language of a page.
///
/// @param pointer where, as the fault says it
/// @param message what is wrong
/// @param expected what would be right, or nothing
public record Mistake(String pointer, String message, String expected) {

    /// What a fault says.
    public static Mistake of(Fault fault, Language language) {
        return new Mistake(fault.pointer(), language.said(fault.message()), language.said(fault.expected()));
    }
}
