package org.followthrough.site;

import io.quarkus.qute.TemplateExtension;
import java.util.Locale;

/// Words that stand at the start of a line: in templates, `unit.atStart`.
@TemplateExtension
final class Capital {

    private Capital() {}

    /// The text with a capital letter: `Megawatts`, `US dollars`.
    static String atStart(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
