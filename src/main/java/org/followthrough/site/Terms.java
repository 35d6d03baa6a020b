package org.followthrough.site;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import org.followthrough.tally.Basis;
import org.followthrough.tally.BridgeLine;
import org.followthrough.tally.ClaimedStage;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.Evidence;
import org.followthrough.tally.Flag;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Nature;
import org.followthrough.tally.NotCounted;
import org.followthrough.tally.ParticipationRole;
import org.followthrough.tally.Predating;
import org.followthrough.tally.Rule;
import org.followthrough.tally.Stage;
import org.followthrough.tally.StatementKind;
import org.followthrough.tally.Verdict;

/// What the terms of the record, its figures and dates are called, and the prose on the method: `terms_<language>`.
@MessageBundle(value = "terms", locale = "en")
public interface Terms {

    @Message
    String verdict(Verdict verdict);

    @Message
    String verdictMeaning(Verdict verdict);

    @Message
    String basisRow(Basis basis);

    @Message
    String basisLabel(Basis basis);

    @Message
    String basisScope(Basis basis);

    @Message
    String basisWithin(Basis basis);

    @Message
    String basisShort(Basis basis);

    @Message
    String stage(Stage stage);

    @Message
    String stageWord(Stage stage);

    @Message
    String stageWordOfSeveral(Stage stage);

    @Message
    String dealRole(DealRole role);

    @Message
    String claimedStage(ClaimedStage stage);

    @Message
    String commitmentKind(CommitmentKind kind);

    @Message
    String statement(StatementKind kind);

    @Message
    String status(StatementKind kind);

    @Message
    String milestone(MilestoneKind kind);

    @Message
    String nature(Nature nature);

    @Message
    String flag(Flag flag);

    @Message
    String flagMeaning(Flag flag);

    @Message
    String evidence(Evidence evidence);

    @Message
    String evidenceMeaning(Evidence evidence);

    @Message
    String predating(Predating predating);

    @Message
    String role(ParticipationRole role);

    @Message
    String notCounted(NotCounted.Reason reason);

    @Message
    String bridgeLine(BridgeLine line);

    @Message
    String rule(Rule rule);

    @Message
    String ruleGist(Rule rule);

    @Message
    String heading(Prose section);

    @Message
    String prose(Prose section);

    @Message
    String day(int day, String month, String year);

    @Message
    String month(String month, String year);

    @Message
    String moment(String day, String time);

    @Message
    String until(When when);

    @Message
    String since(When when);

    @Message
    String fromTo(When from, When to);

    @Message
    String undisclosedAtMost(String high);

    @Message
    String atLeast(String low);

    @Message
    String upTo(String high);

    @Message
    String noMoreThan(String high);

    @Message
    String range(String low, String high);

    @Message
    String exactlyUpTo(String best, String high);

    @Message
    String between(String low, String high);

    @Message
    String withBest(String range, String best);

    @Message
    String about(String figure);

    @Message
    String estimated(String figure);

    @Message
    String yearly(String figure);

    @Message
    String forYears(String figure, Count years);

    @Message
    String fromDate(String figure, When from);

    @Message
    String toDate(String figure);
}
