package org.followthrough.site.browser;

import java.util.List;
import java.util.stream.Stream;

/// The pages that are held to the same rules, one of each sort, and the odd ones.
final class SitePages {

    private static final String DAY = "?asOf=2025-07-31";

    private static final List<String> PATHS = List.of(
            "/?q=Stargate",
            "/initiatives/stargate" + DAY,
            "/initiatives/stargate/explanation?unit=USD&basis=sponsor&stage=agreed&asOf=2025-07-31",
            "/initiatives/stargate/explanation?unit=USD&basis=sponsor&line=bridge.not_underway&asOf=2025-07-31",
            "/deals/openai-coreweave" + DAY,
            "/commitments/stargate-four-years" + DAY,
            "/parties/softbank" + DAY,
            "/sources/stargate-article" + DAY,
            "/deals/openai-coreweave/versions",
            "/deals/openai-coreweave/corrections",
            "/initiatives/stargate/moved?from=2025-01-01&to=2025-07-31",
            "/initiatives/stargate/moved?knownFrom=2025-01-01&asOf=2025-07-31",
            "/method",
            "/style",
            "/initiatives/odd" + DAY,
            "/initiatives/bare" + DAY,
            "/initiatives/placed" + DAY,
            "/nowhere");

    private SitePages() {}

    /// All of them, in English and in French.
    static Stream<String> all() {
        return PATHS.stream().flatMap(path -> Stream.of(path, "/fr" + path));
    }
}
