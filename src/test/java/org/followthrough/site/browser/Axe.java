package org.followthrough.site.browser;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.Map;
import org.followthrough.tracker.Stargate;

/// Holds a page, with all that can be opened on it, to the rules that a program can check (WCAG 2.2 AA), by axe-core.
final class Axe {

    private static final List<String> LEVELS = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");

    private static final String OPEN = "for (const each of document.querySelectorAll('details')) each.open = true";

    private static final String VIOLATIONS = """
            async rules => (await axe.run({runOnly: rules})).violations.map(each =>
                each.help + ": " + each.nodes.map(node => node.html + " " + node.failureSummary).join("; "))""";

    private Axe() {}

    /// What is wrong with a page, in words.
    static List<?> violations(Page page) {
        return run(page, "tag", LEVELS);
    }

    /// What can hardly be told from its ground.
    static List<?> contrasts(Page page) {
        return run(page, "rule", List.of("color-contrast"));
    }

    private static List<?> run(Page page, String type, List<String> values) {
        page.evaluate(OPEN);
        page.evaluate(Stargate.resource("/axe.min.js"));
        return (List<?>) page.evaluate(VIOLATIONS, Map.of("type", type, "values", values));
    }
}
