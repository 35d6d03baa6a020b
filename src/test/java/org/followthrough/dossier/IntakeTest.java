package org.followthrough.dossier;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.helpers.test.UniAssertSubscriber;
import io.smallrye.mutiny.subscription.UniEmitter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.problem.Refusal;
import org.junit.jupiter.api.Test;

/// Dossiers are taken in one at a time, and none that is too large.
class IntakeTest {

    private static final int MOST_WAITING = 8;

    private final Intake intake = new Intake(Optional.empty());
    private final List<UniEmitter<? super String>> begun = new ArrayList<>();

    @Test
    void oneWaitsForTheOther_andIsDoneAfterIt() {
        var first = ask();
        var second = ask();
        assertThat(begun).hasSize(1);
        begun.getFirst().complete("first");
        first.assertItem("first");
        assertThat(begun).hasSize(2);
        begun.getLast().complete("second");
        second.assertItem("second");
    }

    @Test
    void oneThatFails_letsTheNextIn() {
        var first = ask();
        var second = ask();
        begun.getFirst().fail(new IllegalStateException("first"));
        first.assertFailedWith(IllegalStateException.class, "first");
        begun.getLast().complete("second");
        second.assertItem("second");
    }

    @Test
    void whenTooManyWait_theNextIsSentAway_andTheyAreNot() {
        var asked = new ArrayList<UniAssertSubscriber<String>>();
        for (var number = 0; number <= MOST_WAITING; number++) {
            asked.add(ask());
        }
        ask().assertFailedWith(Refusal.Busy.class, "8 dossiers are waiting");
        for (var number = 0; number <= MOST_WAITING; number++) {
            begun.get(number).complete("done");
        }
        asked.forEach(each -> each.assertItem("done"));
    }

    @Test
    void whatIsLargerThanWasSaid_isNotLookedAt() {
        var small = new Intake(Optional.of(10));
        assertThatThrownBy(() -> small.read("not: [a dossier".getBytes(StandardCharsets.UTF_8), Format.YAML))
                .isInstanceOf(Refusal.TooLarge.class);
    }

    private UniAssertSubscriber<String> ask() {
        return intake.inTurn(Uni.createFrom().<String>emitter(begun::add))
                .subscribe()
                .withSubscriber(UniAssertSubscriber.create());
    }
}
