package org.followthrough.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.followthrough.figure.Unit;

/// The days on which amounts change.
class TimelinePropertiesTest {

    @Property(tries = 30)
    void betweenTwoStepsOfTheTimelineNothingHappens(@ForAll long seed) {
        var story = Stories.of(seed);
        var question = TallyPropertiesTest.question(seed, 420);
        var basis = Basis.SPONSOR;
        var last = Stories.FIRST.plusDays(420);
        var steps = story.ask(question)
                .steps(unit(question), basis, Stories.FIRST, last, 1000)
                .points();
        assertThat(steps.getLast().to()).isEqualTo(last);
        for (var at = 1; at < steps.size(); at++) {
            var between = steps.get(at).to().minusDays(1);
            var unitTally = Story.in(story.ask(question.on(between)), unit(question));

            assertThat(steps.get(at).from()).isEqualTo(steps.get(at - 1).to().plusDays(1));
            assertThat(steps.get(at - 1).announced())
                    .isEqualTo(unitTally.announced().current());
            for (var stage : Stage.values()) {
                assertThat(steps.get(at - 1).stages())
                        .containsEntry(stage, unitTally.on(basis).at(stage));
            }
        }
    }

    @Property(tries = 30)
    void ofTooManyStepsThoseThatAreLeftAreTrueOnTheirDays(@ForAll long seed) {
        var story = Stories.of(seed);
        var question = TallyPropertiesTest.question(seed, 420);
        var last = Stories.FIRST.plusDays(420);
        var all = story.ask(question)
                .steps(unit(question), Basis.SPONSOR, Stories.FIRST, last, 1000)
                .points();
        var few = story.ask(question)
                .steps(unit(question), Basis.SPONSOR, Stories.FIRST, last, 7)
                .points();

        assertThat(few).hasSizeLessThanOrEqualTo(8);
        assertThat(few.getLast().to()).isEqualTo(last);
        assertThat(few).allSatisfy(step -> assertThat(all)
                .anySatisfy(each -> assertThat(List.of(each.to(), each.stages(), each.announced()))
                        .isEqualTo(List.of(step.to(), step.stages(), step.announced()))));
    }

    private static Unit unit(Question question) {
        return question.currency() == null ? Story.USD : question.currency();
    }
}
