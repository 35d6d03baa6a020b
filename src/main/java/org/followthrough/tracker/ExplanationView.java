package org.followthrough.tracker;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.record.FactView;
import org.followthrough.record.Link;
import org.followthrough.tally.Basis;
import org.followthrough.tally.Explanation;
import org.followthrough.tally.Facts;
import org.followthrough.tally.Flag;
import org.followthrough.tally.Rule;
import org.jspecify.annotations.Nullable;

/// The items, rules and facts that make a number. The items add up to it exactly.
///
/// @param line which number it is
/// @param basis `null` where there is none
/// @param commitment of which commitment, or `null` for the initiative as a whole
@JsonInclude(JsonInclude.Include.ALWAYS) // null is an answer: unknown, or open
@Schema(name = "Explanation")
record ExplanationView(
        String initiative,
        LocalDate asOf,
        Instant knownAt,
        String line,
        String unit,
        @Nullable String basis,
        @Nullable String commitment,
        AmountView number,
        List<Item> items,
        List<RuleView> rules,
        @JsonProperty("_links") Map<String, Link> links) {

    /// @param kind `deal`, `commitment`, `overlap` or `claim`
    /// @param amount what it adds; below zero when it takes back
    /// @param share the share of it that counts, or `null`
    /// @param parts the parts of a whole: shown, and not added again
    @Schema(name = "ExplanationItem")
    record Item(
            String kind,
            String key,
            String title,
            AmountView amount,
            @Nullable BigDecimal share,
            List<Item> parts,
            List<String> flags,
            List<FactView> facts,
            @JsonProperty("_links") Map<String, Link> links) {

        static Item of(Explanation.Item item, Facts facts) {
            return new Item(
                    item.kind().word(),
                    item.key(),
                    item.title(),
                    AmountView.of(item.amount()),
                    item.share(),
                    item.parts().stream().map(part -> of(part, facts)).toList(),
                    item.flags().stream().sorted().map(Flag::word).toList(),
                    item.facts().stream()
                            .map(each -> FactView.of(each.id(), each.fact(), facts.sources()))
                            .toList(),
                    linksOf(item));
        }

        private static Map<String, Link> linksOf(Explanation.Item item) {
            return switch (item.kind()) {
                case DEAL -> Map.of("deal", Link.to(Link.API + "/deals/" + Link.encoded(item.key())));
                case COMMITMENT -> Map.of("commitment", Link.to(Link.API + "/commitments/" + Link.encoded(item.key())));
                case OVERLAP, CLAIM -> Map.of();
            };
        }
    }

    /// @param sentence what the rule says, in short
    @Schema(name = "UsedRule")
    record RuleView(
            String word,
            String sentence,
            @JsonProperty("_links") Map<String, Link> links) {

        static RuleView of(Rule rule) {
            return new RuleView(
                    rule.word(), RuleSentence.of(rule), Map.of("method", Link.to("/method#" + rule.word())));
        }
    }

    static ExplanationView of(Answer answer, Explanation explanation, ExplanationParameters.Asked asked) {
        var basis = explanation.basis();
        return new ExplanationView(
                answer.facts().initiative().key(),
                answer.question().asOf(),
                answer.knownAt(),
                explanation.line(),
                explanation.unit().name(),
                basis == null ? null : basis.word(),
                asked.commitment(),
                AmountView.of(explanation.number()),
                explanation.items().stream()
                        .map(item -> Item.of(item, answer.facts()))
                        .toList(),
                explanation.rules().stream().map(RuleView::of).toList(),
                links(answer, explanation, asked));
    }

    private static Map<String, Link> links(Answer answer, Explanation explanation, ExplanationParameters.Asked asked) {
        var all = TrackerLinks.of(answer);
        var self = new StringBuilder(Link.API + "/initiatives/")
                .append(Link.encoded(answer.facts().initiative().key()))
                .append("/tracker/explanation?")
                .append(TrackerLinks.query(answer.question(), answer.knownAt()))
                .append("&unit=")
                .append(explanation.unit());
        basis(explanation.basis(), self);
        self.append("&stage=").append(asked.stage().word()).append("&line=").append(Link.encoded(asked.line()));
        if (asked.commitment() != null) {
            self.append("&commitment=").append(Link.encoded(asked.commitment()));
        }
        var links = new LinkedHashMap<String, Link>();
        links.put("self", Link.to(self.toString()));
        all.forEach((name, link) -> links.putIfAbsent(name.equals("self") ? "tracker" : name, link));
        return links;
    }

    private static void basis(@Nullable Basis basis, StringBuilder self) {
        if (basis != null) {
            self.append("&basis=").append(basis.word());
        }
    }
}
