package org.followthrough.site;

import java.util.EnumMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.followthrough.record.StoredForm;
import org.followthrough.record.SubjectKind;
import org.followthrough.tally.CommitmentTerms;
import org.followthrough.tally.DealTerms;
import org.followthrough.tally.InitiativeTerms;
import org.followthrough.tally.PartyTerms;
import org.followthrough.tally.Site;
import org.followthrough.tally.SourceTerms;
import org.jspecify.annotations.Nullable;

/// What the record says of a thing, in words.
final class TermsWords {

    private final Map<Term, String> says = new EnumMap<>(Term.class);
    private final Names.Known known;
    private final Addresses addresses;
    private final Language language;

    private TermsWords(Names.Known known, Addresses addresses) {
        this.known = known;
        this.addresses = addresses;
        this.language = addresses.language();
    }

    /// What it says, by what it says it of. What is not said is left out.
    ///
    /// @param stored its terms, as they are stored
    static Map<Term, String> of(SubjectKind kind, String stored, Names.Known known, Addresses addresses) {
        var words = new TermsWords(known, addresses);
        switch (kind) {
            case INITIATIVE -> words.say(StoredForm.read(stored, InitiativeTerms.class));
            case SOURCE -> words.say(StoredForm.read(stored, SourceTerms.class));
            case PARTY -> words.say(StoredForm.read(stored, PartyTerms.class));
            case COMMITMENT -> words.say(StoredForm.read(stored, CommitmentTerms.class));
            case DEAL -> words.say(StoredForm.read(stored, DealTerms.class));
        }
        return words.says;
    }

    /// The other things that it names.
    static Stream<Names.Thing> things(SubjectKind kind, String stored) {
        return switch (kind) {
            case INITIATIVE -> Stream.empty();
            case SOURCE ->
                thing(
                        SubjectKind.SOURCE,
                        StoredForm.read(stored, SourceTerms.class).via());
            case PARTY ->
                thing(
                        SubjectKind.PARTY,
                        StoredForm.read(stored, PartyTerms.class).parent());
            case COMMITMENT -> {
                var terms = StoredForm.read(stored, CommitmentTerms.class);
                yield Stream.of(
                                terms.by().stream().map(each -> new Names.Thing(SubjectKind.PARTY, each)),
                                thing(SubjectKind.PARTY, terms.announcedBy()),
                                thing(SubjectKind.COMMITMENT, terms.partOf()))
                        .flatMap(Function.identity());
            }
            case DEAL -> {
                var terms = StoredForm.read(stored, DealTerms.class);
                yield Stream.concat(
                        terms.parties().stream().map(each -> new Names.Thing(SubjectKind.PARTY, each.party())),
                        thing(SubjectKind.DEAL, terms.partOf()));
            }
        };
    }

    private static Stream<Names.Thing> thing(SubjectKind kind, @Nullable String key) {
        return key == null ? Stream.empty() : Stream.of(new Names.Thing(kind, key));
    }

    private void say(InitiativeTerms terms) {
        put(Term.NAME, terms.name());
        put(Term.NAMES, pairs(terms.names()));
        put(Term.COUNTRY, country(terms.country()));
        put(Term.CURRENCY, terms.currency().name());
        put(Term.UNITS, joined(terms.units().stream().map(language.formats()::name)));
        put(Term.NATURES, joined(terms.natures().stream().map(language.words()::label)));
        put(Term.CHECKED, terms.checked() == null ? null : language.formats().text(terms.checked()));
        put(Term.SUMMARY, terms.summary());
    }

    private void say(SourceTerms terms) {
        put(Term.TITLE, terms.title());
        put(Term.PUBLISHER, terms.publisher());
        put(
                Term.PUBLISHED,
                terms.published() == null ? null : language.formats().text(terms.published()));
        put(Term.ADDRESS, terms.url());
        put(Term.ARCHIVED, terms.archivedUrl());
        put(Term.LANGUAGE, terms.language() == null ? null : language.language(terms.language()));
        put(Term.VIA, name(SubjectKind.SOURCE, terms.via()));
    }

    private void say(PartyTerms terms) {
        put(Term.NAME, terms.name());
        put(Term.PARENT, name(SubjectKind.PARTY, terms.parent()));
        put(Term.COUNTRY, country(terms.country()));
        put(Term.IDENTIFIERS, pairs(terms.identifiers()));
    }

    private void say(CommitmentTerms terms) {
        put(Term.TITLE, terms.title());
        put(Term.KIND, language.words().label(terms.kind()));
        put(Term.PART_OF, name(SubjectKind.COMMITMENT, terms.partOf()));
        put(Term.BY, joined(terms.by().stream().map(each -> called(SubjectKind.PARTY, each))));
        put(Term.ANNOUNCED_BY, name(SubjectKind.PARTY, terms.announcedBy()));
        put(Term.HORIZON, terms.horizon() == null ? null : language.formats().text(terms.horizon()));
        put(Term.SUMMARY, terms.summary());
    }

    private void say(DealTerms terms) {
        put(Term.TITLE, terms.title());
        put(Term.NATURE, language.words().label(terms.nature()));
        put(Term.PART_OF, name(SubjectKind.DEAL, terms.partOf()));
        put(
                Term.PARTIES,
                joined(terms.parties().stream()
                        .map(each -> called(SubjectKind.PARTY, each.party()) + ", "
                                + each.role().replace('_', ' '))));
        put(Term.SITES, joined(terms.sites().stream().map(TermsWords::place)));
        put(Term.SUMMARY, terms.summary());
    }

    private void put(Term term, @Nullable String said) {
        if (said != null && !said.isEmpty()) {
            says.put(term, said);
        }
    }

    private @Nullable String name(SubjectKind kind, @Nullable String key) {
        return key == null ? null : called(kind, key);
    }

    private String called(SubjectKind kind, String key) {
        return known.piece(kind, key, addresses).text();
    }

    private @Nullable String country(@Nullable String code) {
        return code == null ? null : language.country(code);
    }

    private static String place(Site site) {
        var place = DealLine.place(site);
        return site.latitude() == null || site.longitude() == null
                ? place
                : "%s (%s, %s)".formatted(place, site.latitude(), site.longitude());
    }

    private static String joined(Stream<String> texts) {
        return texts.collect(Collectors.joining("; "));
    }

    private static String pairs(Map<String, String> pairs) {
        return new TreeMap<>(pairs)
                .entrySet().stream()
                        .map(each -> each.getKey() + ": " + each.getValue())
                        .collect(Collectors.joining("; "));
    }
}
