package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import org.followthrough.figure.Unit;
import org.followthrough.problem.Fault;
import org.followthrough.tally.Citation;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Fact;
import org.followthrough.tally.Nature;
import org.followthrough.tally.Overlap;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Replacement;
import org.followthrough.tally.Share;
import org.followthrough.tally.SourceTerms;
import org.followthrough.tally.Support;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// What a dossier may and may not do with what other dossiers hold.
class OnRecordTest {

    private static final Support SUPPORT =
            new Support(Evidence.CLAIMED, List.of(new Citation("old-paper", null, null, null)), null);

    @Test
    void whatIsOnRecordMayBeReferredTo() {
        var yaml = Base.with("by: [maker]", "by: [elder]")
                .replace("deals: [site, road]", "deals: [dam, road]")
                .replace("cite: [{source: paper}]}\nclaims", "cite: [{source: old-paper}]}\nclaims");

        assertThat(Base.faults(yaml, record("dam", null))).isEmpty();
    }

    @Test
    void aDealElsewhereMayBeCountedHere() {
        var yaml = Base.with(
                "\noverlaps:",
                "\n  - {key: dam, attributions: [{towards: plant, basis: brand, cite: [{source: paper}]}]}\noverlaps:");

        assertThat(Base.faults(yaml, record("dam", null))).isEmpty();
        assertThat(Base.faults(yaml))
                .extracting(Fault::pointer, fault -> fault.message().toString())
                .containsExactly(tuple("/deals/4/key", "There is no deal \"dam\""));
    }

    @Test
    void aDealElsewhereIsNotTakenOver() {
        var faults = Base.faults(Base.with("key: rail", "key: dam"), record("dam", null));

        assertThat(faults)
                .extracting(Fault::pointer, fault -> fault.message().toString())
                .containsExactly(tuple("/deals/3/key", "The deal \"dam\" is at home in the dossier of \"river\""));
    }

    @Test
    void aDealIsNotCountedTowardsACommitmentElsewhere() {
        var faults = Base.faults(Base.with("towards: promise", "towards: river-promise"), record("dam", null));

        assertThat(faults)
                .extracting(Fault::pointer, fault -> fault.message().toString())
                .containsExactly(tuple(
                        "/deals/0/attributions/0/towards", "The commitment \"river-promise\" is one of \"river\""));
    }

    @Test
    void circlesAreFoundThroughOtherDossiers() {
        var parts = Base.with("title: The railway", "title: The railway, partOf: dam");
        var replaced =
                Base.with("title: The railway", "title: The railway, replaces: [{deal: dam, cite: [{source: paper}]}]");

        assertThat(Base.faults(parts, record("dam", "rail")))
                .extracting(Fault::pointer, fault -> fault.message().toString())
                .containsExactly(tuple("/deals/3/partOf", "The deal \"rail\" is part of itself: rail → dam → rail"));
        assertThat(Base.faults(replaced, record("dam", null, new Replacement("dam", "rail", SUPPORT))))
                .extracting(Fault::pointer, fault -> fault.message().toString())
                .containsExactly(
                        tuple("/deals/3/replaces/0/deal", "The deal \"rail\" replaces itself: rail → dam → rail"));
    }

    @Test
    void overlapsElsewhereCountToo() {
        var elsewhere = new Overlap(
                "river-overlap", List.of("dam", "road"), List.of(), Share.MAYBE, List.of(new Unit("EUR")), SUPPORT);

        assertThat(Base.faults(Base.YAML, record("dam", null, elsewhere)))
                .extracting(Fault::pointer)
                .containsExactly("/overlaps/0/deals/1");
    }

    private static OnRecord record(String deal, @Nullable String partOf, Fact... facts) {
        var terms = new DealTerms(deal, "A deal", Nature.MIXED, partOf, List.of(), List.of(), null);
        var promise = new CommitmentTerms(
                "river-promise", "A promise", CommitmentKind.PLEDGE, null, List.of(), null, null, null);
        return new OnRecord(
                Map.of("old-paper", new SourceTerms("old-paper", "Old", null, null, null, null, null, null)),
                Map.of("elder", new PartyTerms("elder", "Elder", null, Map.of(), null)),
                Map.of("river-promise", promise),
                Map.of(deal, terms),
                Map.of("deal:" + deal, "river", "commitment:river-promise", "river"),
                List.of(facts),
                OnRecord.Here.NOTHING);
    }
}
