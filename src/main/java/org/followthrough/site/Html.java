package org.followthrough.site;

import io.quarkus.qute.TemplateInstance;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import java.util.function.Function;

/// Renders pages on the worker pool, for a long table takes longer than an event loop has.
public final class Html {

    /// What pages are sent as.
    public static final String TYPE = "text/html;charset=UTF-8";

    private Html() {}

    /// A page of what was found.
    public static <T> Uni<String> of(Page page, Uni<T> found, Function<T, TemplateInstance> view) {
        return found.emitOn(Infrastructure.getDefaultWorkerPool()).map(each -> text(page, view.apply(each)));
    }

    /// The text of a page in its language.
    public static String text(Page page, TemplateInstance template) {
        return template.setLocale(page.language().locale()).render();
    }
}
