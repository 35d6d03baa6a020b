package org.followthrough;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// How French is set: before a colon and the like, and within the marks of a quotation, stands a narrow space that no
/// line breaks.
public final class French {

    private static final Pattern WRONG =
            Pattern.compile("(?<!\u202f)[;!?»]|(?<!\u202f):(?= |$)|«(?!\u202f)|'|\\.\\.\\.|\"");

    /// What is quoted as it is to be written, what is put in, and markup.
    private static final Pattern SAMPLE = Pattern.compile("(?<=\u202f)[^«»]*(?=\u202f»)|\\{.*?}|\\[.*?]|<[a-z/][^>]*>");

    private French() {}

    /// What is not set as it should be.
    public static List<String> faults(String text) {
        return WRONG.matcher(SAMPLE.matcher(text).replaceAll(""))
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
