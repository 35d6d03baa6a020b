package org.followthrough.site.desk;

import io.quarkus.qute.TemplateExtension;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.site.Page;

/// What can be done with what a page shows: in templates, `tools:of(page)`.
@TemplateExtension(namespace = "tools")
final class Tools {

    private Tools() {}

    /// One thing to do.
    record Tool(DeskText text, String href) {}

    static List<Tool> of(Page page) {
        var tools = new ArrayList<Tool>();
        var path = page.path();
        var parts = path.substring(1).split("/", -1);
        if (parts.length < 2 || page.desk() == null) {
            return tools;
        }
        var at = page.desk() + "/" + parts[0] + "/" + parts[1];
        switch (parts[0]) {
            case "initiatives" -> {
                tools.add(new Tool(DeskText.NEW_DEAL, page.desk() + "/deals?initiative=" + parts[1]));
                tools.add(new Tool(DeskText.NEW_COMMITMENT, page.desk() + "/commitments?initiative=" + parts[1]));
                tools.add(new Tool(DeskText.ADD_PARTICIPATION, at + "/participations"));
                tools.add(new Tool(DeskText.ADD_CLAIM, at + "/claims"));
                tools.add(new Tool(DeskText.ADD_BENCHMARK, at + "/benchmarks"));
                tools.add(new Tool(DeskText.ADD_RATE, at + "/rates"));
                tools.add(new Tool(DeskText.BRING_DOSSIER, page.desk() + "/dossier"));
                common(tools, DeskText.CHANGE_INITIATIVE, at);
            }
            case "deals" -> {
                tools.add(new Tool(DeskText.ADD_MILESTONE, at + "/milestones"));
                tools.add(new Tool(DeskText.ADD_ATTRIBUTION, at + "/attributions"));
                tools.add(new Tool(DeskText.ADD_OVERLAP, at + "/overlaps"));
                tools.add(new Tool(DeskText.ADD_REPLACEMENT, at + "/replacements"));
                common(tools, DeskText.CHANGE_DEAL, at);
            }
            case "commitments" -> {
                tools.add(new Tool(DeskText.ADD_STATEMENT, at + "/statements"));
                tools.add(new Tool(DeskText.ADD_OVERLAP, at + "/overlaps"));
                common(tools, DeskText.CHANGE_COMMITMENT, at);
            }
            case "parties" -> common(tools, DeskText.CHANGE_PARTY, at);
            case "sources" -> common(tools, DeskText.CHANGE_SOURCE, at);
            default -> {}
        }
        return tools;
    }

    private static void common(List<Tool> tools, DeskText change, String at) {
        tools.add(new Tool(change, at));
        tools.add(new Tool(DeskText.VERSIONS, at + "/versions"));
        tools.add(new Tool(DeskText.CLOSE, at + "/closing"));
    }
}
