package org.followthrough.site.desk;

import io.quarkus.qute.i18n.Localized;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Singleton;
import org.followthrough.site.Language;

/// The texts of these pages, by language.
@Singleton
class DeskWords {

    private final Instance<DeskTexts> texts;

    DeskWords(@Any Instance<DeskTexts> texts) {
        this.texts = texts;
    }

    DeskTexts of(Language language) {
        return texts.select(Localized.Literal.of(language.tag())).get();
    }
}
