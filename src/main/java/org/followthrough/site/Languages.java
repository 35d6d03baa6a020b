package org.followthrough.site;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/// The languages of the pages: one for each set of files in `messages`. English stands at the plain addresses,
/// every other language below its tag, as in `/fr/method`.
@Singleton
class Languages {

    private static final String FIRST = "en";

    private final List<Language> all;

    Languages(
            @Any Instance<Texts> texts,
            @Any Instance<Terms> terms,
            @Any Instance<Sentences> sentences,
            @Any Instance<Headlines> headlines,
            @Any Instance<Quotes> quotes,
            @Any Instance<Atlas> atlases,
            @Any Instance<Design> designs,
            @Any Instance<Captions> captions,
            @Any Instance<Past> pasts) {
        this.all = texts.handlesStream()
                .flatMap(handle -> handle.getBean().getQualifiers().stream())
                .filter(Localized.class::isInstance)
                .map(localized -> ((Localized) localized).value())
                .distinct()
                .map(tag -> new Language(
                        Locale.forLanguageTag(tag),
                        tag.equals(FIRST),
                        texts.select(Localized.Literal.of(tag)).get(),
                        terms.select(Localized.Literal.of(tag)).get(),
                        sentences.select(Localized.Literal.of(tag)).get(),
                        headlines.select(Localized.Literal.of(tag)).get(),
                        quotes.select(Localized.Literal.of(tag)).get(),
                        atlases.select(Localized.Literal.of(tag)).get(),
                        designs.select(Localized.Literal.of(tag)).get(),
                        captions.select(Localized.Literal.of(tag)).get(),
                        pasts.select(Localized.Literal.of(tag)).get()))
                .sorted(Comparator.comparing((Language each) -> !each.tag().equals(FIRST))
                        .thenComparing(Language::tag))
                .toList();
    }

    /// All of them, that of the plain addresses first.
    List<Language> all() {
        return all;
    }

    /// The language that an address names by its first part, or else the first.
    Language of(String path) {
        return all.stream().filter(each -> names(each, path)).findFirst().orElse(all.getFirst());
    }

    /// The address without the part that names its language.
    String bare(String path) {
        var language = of(path);
        if (!names(language, path)) {
            return path;
        }
        var bare = path.substring(1 + language.tag().length());
        return bare.isEmpty() ? "/" : bare;
    }

    private boolean names(Language language, String path) {
        var start = "/" + language.tag();
        return language != all.getFirst() && (path.equals(start) || path.startsWith(start + "/"));
    }
}
