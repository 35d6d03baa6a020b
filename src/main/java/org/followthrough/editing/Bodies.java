package org.followthrough.editing;

/// Examples of bodies, for the reference.
final class Bodies {

    /// The media type of RFC 7396.
    static final String MERGE_PATCH = "application/merge-patch+json";

    static final String MILESTONE = """
            {"kind": "agreed", "on": "2025-07-21", "figures": ["USD 11.9bn"],
             "cite": [{"source": "wsj-2025-07-21", "at": "paragraph 4"}], "reason": "From this morning's paper"}""";
    static final String ATTRIBUTION = """
            {"towards": "stargate", "basis": "sponsor", "share": 1, "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String REPLACEMENT = """
            {"deal": "an-older-deal", "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String OVERLAPS_OF_DEALS = """
            {"key": "told-twice", "deals": ["one-deal", "another-deal"], "share": {"low": 0, "best": 0.5, "high": 1},
             "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String OVERLAPS_OF_COMMITMENTS = """
            {"key": "promised-twice", "commitments": ["one-commitment", "another-commitment"],
             "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String OVERLAPS_OF_INITIATIVES = OVERLAPS_OF_DEALS;
    static final String STATEMENT = """
            {"kind": "reduced", "on": "2026-01-15", "figures": ["at least USD 400bn"],
             "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String PARTICIPATION = """
            {"party": "softbank", "role": "sponsor", "from": "2025-01-21", "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String CLAIM = """
            {"key": "hundred-billion", "basis": "sponsor", "stage": "agreed", "on": "2025-07-21",
             "figure": "about USD 100bn", "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String BENCHMARK = """
            {"key": "cost-of-power", "per": "5 GW", "figure": "about USD 100bn", "on": "2025-07-21",
             "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String RATE = """
            {"currency": "EUR", "against": "USD", "rate": 1.1446, "on": "2025-07-31",
             "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String CORRECTION = """
            {"reason": "The paper corrected itself", "kind": "agreed", "on": "2025-07-22", "figures": ["USD 12bn"],
             "cite": [{"source": "wsj-2025-07-21"}]}""";
    static final String RETRACTION = """
            {"reason": "It was about another company"}""";
    static final String CHANGESET = """
            {"reason": "A deal and its first step", "operations": [
              {"method": "POST", "path": "/deals",
               "body": {"key": "ohio", "initiative": "stargate", "title": "A data centre in Ohio"}},
              {"method": "POST", "path": "/deals/ohio/milestones",
               "body": {"kind": "proposed", "on": "2025-08", "cite": [{"source": "wsj-2025-07-21"}]}},
              {"method": "PATCH", "path": "/parties/softbank", "ifMatch": "\\"1\\"", "body": {"country": "JP"}}]}""";

    private Bodies() {}
}
