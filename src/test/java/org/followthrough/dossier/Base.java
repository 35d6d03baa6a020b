package org.followthrough.dossier;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;

/// A small dossier without fault, for spoiling one line of it at a time.
final class Base {

    static final LocalDate TODAY = LocalDate.of(2025, 7, 31);

    static final String YAML = """
            dossier: 1
            initiative:
              key: plant
              name: The plant
              currency: USD
              units: [USD, jobs]
            sources:
              - {key: paper, title: A paper, published: 2025-01-10}
              - {key: agency, title: An agency, via: paper}
            parties:
              - {key: maker, name: The maker}
              - {key: owner, name: The owner, parent: maker}
            participations:
              - {party: maker, role: sponsor, from: 2025-01, cite: [{source: paper}]}
            commitments:
              - key: promise
                title: Build a plant
                by: [maker]
                horizon: {from: 2025-01, to: 2028}
                statements:
                  - {kind: announced, on: 2025-01, figures: [USD 10bn, "13,000 jobs"], cite: [{source: paper}]}
              - {key: first-step, title: Begin, partOf: promise}
              - {key: other-promise, title: Build another}
            deals:
              - key: site
                title: The site
                milestones:
                  - {kind: agreed, on: 2025-02, figures: [USD 1bn], cite: [{source: paper}]}
                attributions:
                  - {towards: promise, basis: programme, cite: [{source: paper}]}
              - {key: hall, title: A hall, partOf: site}
              - {key: road, title: The road}
              - {key: rail, title: The railway}
            overlaps:
              - {key: same-ground, deals: [site, road], units: [USD], cite: [{source: paper}]}
            claims:
              - {key: so-many, stage: agreed, on: 2025-03, figure: USD 5bn, cite: [{source: paper}]}
            benchmarks:
              - {key: a-job, per: 1 jobs, figure: USD 100k, on: 2025-01, cite: [{source: paper}]}
            rates:
              - {currency: EUR, against: USD, rate: 1.04, on: 2025-01-21, cite: [{source: paper}]}
            """;

    private Base() {}

    /// The dossier with `good` replaced by `bad`.
    static String with(String good, String bad) {
        if (!YAML.contains(good)) {
            throw new IllegalArgumentException("Not in the dossier: " + good);
        }
        return YAML.replace(good, bad);
    }

    static ReadDossier read(String yaml) {
        return DossierReader.read(yaml.getBytes(StandardCharsets.UTF_8), Format.YAML, 1_000_000);
    }

    /// What is wrong with a file, be it its form or that it breaks rules.
    static List<Fault> faults(String yaml) {
        return faults(yaml, OnRecord.NOTHING);
    }

    static List<Fault> faults(String yaml, OnRecord onRecord) {
        try {
            return DossierRules.faults(read(yaml), onRecord, TODAY);
        } catch (Refusal.Unacceptable refused) {
            return refused.faults();
        }
    }
}
