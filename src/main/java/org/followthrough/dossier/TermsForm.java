package org.followthrough.dossier;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.followthrough.figure.Period;
import org.followthrough.figure.Phrase;
import org.followthrough.figure.Unreadable;
import org.followthrough.tally.CommitmentKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealParty;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.Nature;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Site;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// Reads what has a key and versions: the initiative, sources, parties, commitments and deals.
public final class TermsForm {

    private final Faults faults;
    private final Values values;
    private final Geography geography;

    public TermsForm(Faults faults) {
        this.faults = faults;
        this.values = new Values(faults);
        this.geography = new Geography(values);
    }

    public InitiativeTerms initiative(Form form, Keys keys) {
        var name = values.line(form.at("name"), Values.TITLE);
        var currency = values.unit(form.at("currency"));
        var units = values.units(form);
        return new InitiativeTerms(
                key(form, "name", keys),
                name,
                names(form),
                geography.country(form.at("country")),
                currency,
                units.isEmpty() ? List.of(currency) : units,
                natures(form),
                values.optionalDay(form.at("checked")),
                values.optionalText(form.at("summary"), Values.PROSE));
    }

    public SourceTerms source(Form form, Keys keys) {
        return new SourceTerms(
                key(form, "title", keys),
                values.line(form.at("title"), Values.TITLE),
                values.optionalLine(form.at("publisher"), Values.TITLE),
                values.optionalDate(form.at("published")),
                geography.url(form.at("url")),
                geography.url(form.at("archivedUrl")),
                geography.language(form.at("language")),
                values.optionalReference(form.at("via")));
    }

    public PartyTerms party(Form form, Keys keys) {
        return new PartyTerms(
                key(form, "name", keys),
                values.line(form.at("name"), Values.TITLE),
                values.optionalReference(form.at("parent")),
                identifiers(form),
                geography.country(form.at("country")));
    }

    public CommitmentTerms commitment(Form form, Keys keys) {
        return new CommitmentTerms(
                key(form, "title", keys),
                values.line(form.at("title"), Values.TITLE),
                values.term(form.at("kind"), CommitmentKind.class, CommitmentKind.PLEDGE),
                values.optionalReference(form.at("partOf")),
                form.items("by").stream().map(values::reference).toList(),
                values.optionalReference(form.at("announcedBy")),
                horizon(form.at("horizon")),
                values.optionalText(form.at("summary"), Values.PROSE));
    }

    public DealTerms deal(Form form, Keys keys) {
        return new DealTerms(
                key(form, "title", keys),
                values.line(form.at("title"), Values.TITLE),
                values.term(form.at("nature"), Nature.class, Nature.MIXED),
                values.optionalReference(form.at("partOf")),
                form.forms("parties", this::party),
                form.forms("sites", this::site),
                values.optionalText(form.at("summary"), Values.PROSE));
    }

    private String key(Form form, String title, Keys keys) {
        if (form.has("key")) {
            return values.key(form.at("key"));
        }
        var given = values.read(form.at(title), Phrase.of("a text"), text -> text);
        if (given.isEmpty()) {
            return ""; // that the title is missing is said where it is read
        }
        var made = keys.made(given.get());
        return made == null ? values.missing(form.at("key"), Keys.EXPECTED, "") : made;
    }

    private Map<String, String> names(Form form) {
        return texts(form.pairs("names", (language, spot) -> {
            try {
                Geography.languageTag(language);
            } catch (Unreadable unreadable) {
                faults.add(spot, unreadable);
            }
            return Map.entry(language, values.line(spot, Values.TITLE));
        }));
    }

    private Map<String, String> identifiers(Form form) {
        return texts(form.pairs("identifiers", (scheme, spot) -> {
            if (scheme.isBlank() || scheme.length() > Keys.LONGEST) {
                faults.add(
                        spot,
                        Phrase.of("The kind of the identifier is no name"),
                        Phrase.of("a short name such as lei"));
            }
            return Map.entry(scheme, values.line(spot, Values.TITLE));
        }));
    }

    private static Map<String, String> texts(List<Map.Entry<String, String>> pairs) {
        return pairs.stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, _) -> one, LinkedHashMap::new));
    }

    private List<Nature> natures(Form form) {
        return form.items("natures").stream()
                .map(spot -> values.term(spot, Nature.class, null))
                .toList();
    }

    private @Nullable Period horizon(Spot spot) {
        return spot.isAbsent() ? null : Form.read(spot, faults, this::period).orElse(null);
    }

    private Optional<Period> period(Form form) {
        var from = form.at("from");
        var to = form.at("to");
        var period = values.period(from, to);
        if (period.from() != null && period.to() != null) {
            return Optional.of(period);
        }
        values.missing(from, Phrase.of("the date on which the horizon begins"), from);
        values.missing(to, Phrase.of("the date on which the horizon ends"), to);
        return Optional.empty();
    }

    private DealParty party(Form form) {
        return new DealParty(values.reference(form.at("party")), values.line(form.at("role"), Keys.LONGEST));
    }

    private Site site(Form form) {
        var latitude = values.optionalNumber(form.at("latitude"), -90, 90);
        var longitude = values.optionalNumber(form.at("longitude"), -180, 180);
        if (form.has("latitude") != form.has("longitude")) {
            faults.add(
                    form.spot(),
                    Phrase.of("One coordinate is missing"),
                    Phrase.of("both latitude and longitude, or neither"));
        }
        return new Site(
                values.line(form.at("name"), Values.TITLE),
                geography.region(form.at("region")),
                geography.country(form.at("country")),
                latitude,
                longitude);
    }
}
