package org.followthrough.dossier;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;

/// Reads a dossier from YAML or JSON. Both have the same form, and every fault is told with its place.
///
/// ```yaml
/// dossier: 1                     # the version of this form
/// initiative:                    # key, name, names {<language>: name}, country, currency, units, natures,
///                                # checked, summary
/// sources:                       # key, title, publisher, published, url, archivedUrl, language, via
/// parties:                       # key, name, parent, identifiers {<kind>: value}, country
/// participations:                # party, role, from, to
/// commitments:                   # key, title, kind, partOf, by, announcedBy, horizon {from, to}, summary, and
///   - statements:                #   kind, on, figures, by, until
/// deals:                         # key, title, nature, partOf, parties [{party, role}],
///                                # sites [{name, region, country, latitude, longitude}], summary, and
///   - milestones:                #   kind, on, figures, stage, due, by
///     attributions:              #   towards, basis, share, from, to
///     replaces:                  #   deal
/// overlaps:                      # key, deals or commitments, share, units
/// claims:                        # key, party, basis, stage, on, period {from, to}, figure
/// benchmarks:                    # key, by, per, figure, on
/// rates:                         # currency, against, rate, on: 1 currency = rate against
/// ```
///
/// Every fact also has `cite` (a list of at least one: source, at, note, read), and may have `evidence`, `note` and
/// `id`. A key that is not given is made from the title or name; overlaps, claims and benchmarks have none and need
/// their key. The kind of a commitment is a pledge, the nature of a deal mixed, the basis of a claim sponsor, the
/// share of an attribution 1 and the units those of the currency, unless the file says otherwise. A deal with nothing
/// but its key and attributions is at home in another dossier. A field with nothing in it is as one left out. For
/// figures see
/// [FigureForm], for the shares of overlaps [ShareForm].
///
/// Facts are taken in the order shown here, whatever the order of the sections, and within a section as they stand in
/// the file; attributions of deals at home elsewhere follow those of deals at home here.
public final class DossierReader {

    private static final String VERSION = "1";

    private final Faults faults = new Faults();
    private final Places places = new Places();
    private final Values values = new Values(faults);
    private final TermsForm terms = new TermsForm(faults);
    private final FactForm facts = new FactForm(faults, places);
    private final List<Dossier.Line> lines = new ArrayList<>();
    private final List<Dossier.Line> elsewhere = new ArrayList<>();

    private DossierReader() {}

    /// Reads a dossier. That what it refers to exists, and the other rules, are for [DossierRules] to check.
    ///
    /// @param bytes the file, in UTF-8
    /// @param most how many bytes it may have
    /// @throws Refusal.TooLarge when it has more
    /// @throws Refusal.Malformed when it is not YAML or JSON
    /// @throws Refusal.Unacceptable when it has not the form of a dossier, with all its faults
    public static ReadDossier read(byte[] bytes, Format format, long most) {
        if (bytes.length > most) {
            throw new Refusal.TooLarge(most);
        }
        var text = Utf8.decode(bytes);
        var root =
                switch (format) {
                    case YAML -> YamlTree.read(text);
                    case JSON -> JsonTree.read(text);
                };
        if (root == null) {
            throw Tree.malformed(1, 1, Phrase.of("The file is empty"), Phrase.of("a dossier"));
        }
        var reader = new DossierReader();
        var dossier = Form.read(Spot.root(root), reader.faults, reader::dossier);
        reader.faults.refuse();
        return new ReadDossier(dossier, reader.places);
    }

    private Dossier dossier(Form form) {
        requireVersion(form.at("dossier"));
        var initiative = Form.read(
                form.at("initiative"),
                faults,
                each -> places.put(terms.initiative(each, new Keys(Set.of())), each.spot()));
        var sources = form.forms("sources", keyed(keys(form, "sources"), terms::source));
        var parties = form.forms("parties", keyed(keys(form, "parties"), terms::party));
        lines.addAll(form.forms("participations", facts.line(facts::participation)));
        var commitments =
                form.forms("commitments", commitment(keys(form, "commitments").and(initiative.key())));
        var deals = form.forms("deals", deal(keys(form, "deals"), initiative.key()));
        lines.addAll(elsewhere);
        lines.addAll(form.forms("overlaps", facts.line(facts::overlap)));
        lines.addAll(form.forms("claims", facts.line(facts::claim)));
        lines.addAll(form.forms("benchmarks", facts.line(facts::benchmark)));
        lines.addAll(form.forms("rates", facts.line(facts::rate)));
        return new Dossier(
                initiative,
                sources,
                parties,
                commitments,
                deals.stream().flatMap(Optional::stream).toList(),
                lines);
    }

    private Function<Form, CommitmentTerms> commitment(Keys keys) {
        return form -> {
            var commitment = places.put(terms.commitment(form, keys), form.spot());
            lines.addAll(form.forms("statements", facts.line(each -> facts.statement(each, commitment.key()))));
            return commitment;
        };
    }

    /// Reads a deal with its facts; there are no terms in it when it is at home elsewhere.
    private Function<Form, Optional<DealTerms>> deal(Keys keys, String initiative) {
        return form -> {
            if (isElsewhere(form)) {
                var key = values.key(form.at("key"));
                elsewhere.addAll(attributions(form, key, initiative));
                return Optional.empty();
            }
            var deal = places.put(terms.deal(form, keys), form.spot());
            lines.addAll(form.forms("milestones", facts.line(each -> facts.milestone(each, deal.key()))));
            lines.addAll(attributions(form, deal.key(), initiative));
            lines.addAll(form.forms("replaces", facts.line(each -> facts.replacement(each, deal.key()))));
            return Optional.of(deal);
        };
    }

    private List<Dossier.Line> attributions(Form form, String deal, String initiative) {
        return form.forms("attributions", facts.line(each -> facts.attribution(each, deal, initiative)));
    }

    private static boolean isElsewhere(Form form) {
        return form.spot().node() instanceof Node.Mapping(var entries, var _, var _, var _)
                && form.has("attributions")
                && entries.stream()
                        .allMatch(
                                each -> each.name().equals("key") || each.name().equals("attributions"));
    }

    private <T> Function<Form, T> keyed(Keys keys, BiFunction<Form, Keys, T> reading) {
        return form -> places.put(reading.apply(form, keys), form.spot());
    }

    /// The keys that the file gives itself, for making others that differ from them.
    private static Keys keys(Form form, String section) {
        var list = form.at(section);
        if (!(list.node() instanceof Node.Items(var items, var _, var _, var _))) {
            return new Keys(Set.of());
        }
        var given = IntStream.range(0, items.size())
                .mapToObj(index -> list.at(index).at("key").read())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        return new Keys(given);
    }

    private void requireVersion(Spot spot) {
        var version = values.optionalLine(spot, Values.TITLE);
        if (version == null) {
            values.missing(spot, Phrase.of("1, the version of the form"), "");
        } else if (!version.equals(VERSION)) {
            faults.add(
                    spot, Phrase.of("The form of this version is not known"), Phrase.of("1, the version of the form"));
        }
    }
}
