package org.followthrough.site;

import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/// A report as it is sent.
public class ReportForm {

    private static final int LONGEST_PAGE = 500;
    private static final int LONGEST_WRONG = 2000;
    private static final int LONGEST_ELSEWHERE = 500;

    @RestForm
    @Nullable
    String fact;

    @RestForm
    @Nullable
    String page;

    @RestForm
    @Nullable
    String wrong;

    @RestForm
    @Nullable
    String elsewhere;

    /// No reader sees this field; programs that fill in all there is do.
    @RestForm
    @Nullable
    String website;

    /// Whether a program has filled it in.
    boolean isSpam() {
        return website != null && !website.isEmpty();
    }

    /// Whether it says something, and not too much.
    boolean isComplete() {
        var text = text(wrong);
        return !text.isEmpty()
                && text.length() <= LONGEST_WRONG
                && text(elsewhere).length() <= LONGEST_ELSEWHERE;
    }

    /// A field without what is around it and without characters that no text has.
    static String text(@Nullable String field) {
        return field == null ? "" : field.replace("\u0000", "").strip();
    }

    /// The page where the reader was: one of this service, or its beginning.
    static String page(@Nullable String page) {
        return page == null || page.length() > LONGEST_PAGE || !page.matches("/(?![/\\\\])[^\\s\\\\]*") ? "/" : page;
    }
}
