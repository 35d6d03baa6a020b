package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.function.Function;

/// Renders pages on the worker pool, for a long table takes longer than an event loop has.
final class Html {

    /// What pages are sent as.
    static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}

    static <T> Uni<String> of(Page page, Uni<T> found, Function<T, TemplateInstance> view) {
        return found.emitOn(Infrastructure.getDefaultWorkerPool()).map(each -> text(page, view.apply(each)));
    }

    /// The text of a page in its language.
    static String text(Page page, TemplateInstance template) {
        return template.setLocale(page.language().locale()).render();
    }
}
