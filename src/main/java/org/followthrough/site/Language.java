package org.followthrough.site;

import java.util.Locale;
import org.followthrough.figure.Phrase;

/// A language of the pages: its words, and how it writes numbers, dates and units.
public final class Language {

    private final Locale locale;
    private final boolean isFirst;
    private final Sentences say;
    private final Headlines headlines;
    private final Terms terms;
    private final Quotes quotes;
    private final Atlas atlas;
    private final Design design;
    private final Captions captions;
    private final Past past;
    private final Words words;
    private final Formats formats;
    private final Catalogue catalogue;

    /// @param isFirst whether it is the language of the addresses that name none
    Language(
            Locale locale,
            boolean isFirst,
            Texts texts,
            Terms terms,
            Sentences say,
            Headlines headlines,
            Quotes quotes,
            Atlas atlas,
            Design design,
            Captions captions,
            Past past) {
        this.locale = locale;
        this.isFirst = isFirst;
        this.say = say;
        this.headlines = headlines;
        this.terms = terms;
        this.quotes = quotes;
        this.atlas = atlas;
        this.design = design;
        this.captions = captions;
        this.past = past;
        this.words = new Words(texts, terms);
        this.formats = new Formats(locale, terms, words);
        this.catalogue = isFirst ? Catalogue.none(locale) : Catalogue.of(locale);
    }

    /// Its IETF tag: `en`, `fr`.
    public String tag() {
        return locale.toLanguageTag();
    }

    public Locale locale() {
        return locale;
    }

    /// Sentences.
    public Sentences say() {
        return say;
    }

    /// The sentence above a tracker.
    Headlines headlines() {
        return headlines;
    }

    /// What the service says elsewhere in English: what is wrong, and what would be right.
    public String said(Phrase phrase) {
        return catalogue.say(phrase);
    }

    /// The prose on the method.
    Terms terms() {
        return terms;
    }

    /// What is said to whoever quotes the pages.
    Quotes quotes() {
        return quotes;
    }

    /// What is said of places.
    Atlas atlas() {
        return atlas;
    }

    /// What charts say of themselves.
    Captions captions() {
        return captions;
    }

    /// What is said of how the pages look.
    Design design() {
        return design;
    }

    /// What is said of how the record read before.
    Past past() {
        return past;
    }

    /// Terms and short texts.
    public Words words() {
        return words;
    }

    /// Numbers, dates, amounts.
    public Formats formats() {
        return formats;
    }

    /// The address of a page in this language.
    public String path(String page) {
        return isFirst ? page : "/" + tag() + page;
    }

    /// The name of an ISO 3166-1 country, or the code itself when it has none.
    String country(String code) {
        var name = Locale.of("", code).getDisplayCountry(locale);
        return name.isEmpty() ? code : name;
    }

    /// The name of a language by its tag.
    String language(String tag) {
        return Locale.forLanguageTag(tag).getDisplayName(locale);
    }
}
