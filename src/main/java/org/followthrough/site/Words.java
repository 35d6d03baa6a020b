package org.followthrough.site;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.followthrough.dossier.Order;
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
import org.jspecify.annotations.Nullable;

/// What the terms of the record are called in one language. They are asked for thousands of times a page, so each is
/// worked out once.
public final class Words {

    private final Map<Enum<?>, String> labels = new HashMap<>();
    private final Map<Enum<?>, String> meanings = new HashMap<>();
    private final Map<Stage, String> stages = new HashMap<>();
    private final Map<Stage, String> stagesOfSeveral = new HashMap<>();
    private final Map<String, String> roles = new HashMap<>();
    private final Map<StatementKind, String> statuses = new HashMap<>();
    private final Map<Basis, String> within = new HashMap<>();
    private final Map<Basis, String> rows = new HashMap<>();
    private final Map<Basis, String> shorts = new HashMap<>();

    Words(Texts texts, Terms say) {
        add(labels, Text.values(), texts::text);
        add(labels, Verdict.values(), say::verdict);
        add(labels, Basis.values(), say::basisLabel);
        add(labels, Stage.values(), say::stage);
        add(labels, ClaimedStage.values(), say::claimedStage);
        add(labels, CommitmentKind.values(), say::commitmentKind);
        add(labels, StatementKind.values(), say::statement);
        add(labels, MilestoneKind.values(), say::milestone);
        add(labels, Nature.values(), say::nature);
        add(labels, Flag.values(), say::flag);
        add(labels, Evidence.values(), say::evidence);
        add(labels, ParticipationRole.values(), say::role);
        add(labels, BridgeLine.values(), say::bridgeLine);
        add(labels, Rule.values(), say::rule);
        add(meanings, Verdict.values(), say::verdictMeaning);
        add(meanings, Basis.values(), say::basisScope);
        add(meanings, Flag.values(), say::flagMeaning);
        add(meanings, Evidence.values(), say::evidenceMeaning);
        add(meanings, Predating.values(), say::predating);
        add(meanings, NotCounted.Reason.values(), say::notCounted);
        add(meanings, Rule.values(), say::ruleGist);
        add(stages, Stage.values(), say::stageWord);
        add(stagesOfSeveral, Stage.values(), say::stageWordOfSeveral);
        Stream.of(DealRole.values()).forEach(each -> roles.put(each.name(), say.dealRole(each)));
        add(statuses, StatementKind.values(), say::status);
        add(within, Basis.values(), say::basisWithin);
        add(rows, Basis.values(), say::basisRow);
        add(shorts, Basis.values(), say::basisShort);
    }

    private static <E extends Enum<E>> void add(Map<? super E, String> words, E[] terms, Function<E, String> called) {
        for (var term : terms) {
            words.put(term, called.apply(term));
        }
    }

    /// A text that takes nothing.
    public String text(Text text) {
        return label(text);
    }

    /// What a term is called.
    public String label(Enum<?> term) {
        return Objects.requireNonNull(labels.get(term));
    }

    /// What a term means.
    public String meaning(Enum<?> term) {
        return Objects.requireNonNull(meanings.get(term));
    }

    /// A stage within a sentence.
    String word(Stage stage) {
        return Objects.requireNonNull(stages.get(stage));
    }

    /// A stage behind an amount, which it agrees with.
    String word(Stage stage, boolean plural) {
        return Objects.requireNonNull((plural ? stagesOfSeveral : stages).get(stage));
    }

    /// What a party is in a deal: in the words of the language where it has some, else as it is on record.
    String role(String role) {
        return roles.getOrDefault(role.toUpperCase(Locale.ROOT), role.replace('_', ' '));
    }

    /// Why a change was made, as its author wrote it.
    public String reason(String why) {
        return why.equals(Order.NO_REASON) ? text(Text.NO_REASON) : why;
    }

    /// A semicolon, as a list has it.
    String semicolon() {
        return text(Text.SEMICOLON) + " ";
    }

    /// What has become of a commitment.
    String status(StatementKind kind) {
        return Objects.requireNonNull(statuses.get(kind));
    }

    /// Whose deals are in a row of the ladder.
    String row(Basis basis) {
        return Objects.requireNonNull(rows.get(basis));
    }

    /// The deals of a basis, in few words.
    public String within(Basis basis) {
        return Objects.requireNonNull(within.get(basis));
    }

    /// The deals of a basis, in a word or two.
    public String brief(Basis basis) {
        return Objects.requireNonNull(shorts.get(basis));
    }

    /// A verdict as it is shown.
    Judgement judgement(Verdict verdict) {
        return new Judgement(label(verdict), meaning(verdict), Judgement.tone(verdict));
    }

    /// A flag as it is shown.
    Flagged flagged(Flag flag) {
        return new Flagged(label(flag), meaning(flag));
    }

    /// What became of a deal that is at no stage or has stopped.
    @Nullable
    String status(@Nullable String status) {
        return switch (status) {
            case null -> null;
            case "cancelled" -> text(Text.STATUS_CANCELLED);
            case "replaced" -> text(Text.STATUS_REPLACED);
            case "paused" -> text(Text.STATUS_PAUSED);
            default -> status.replace('_', ' ');
        };
    }
}
