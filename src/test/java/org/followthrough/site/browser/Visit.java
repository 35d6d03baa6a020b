package org.followthrough.site.browser;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;

/// One reader's visit, and all that the browser complained of and fetched during it.
final class Visit implements AutoCloseable {

    private final BrowserContext context;
    private final Page page;
    private final URI service;
    private final List<String> complaints = new ArrayList<>();
    private final List<Response> fetched = new ArrayList<>();

    Visit(BrowserContext context, Page page, URI service) {
        this.context = context;
        this.page = page;
        this.service = service;
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("404")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.onRequestFailed(request -> complaints.add(request.url() + " failed: " + request.failure()));
        page.onRequest(this::stayHere);
        page.onResponse(fetched::add);
    }

    /// Goes to a path of the service and waits until all of it is there.
    Page open(String path) {
        page.navigate(path);
        return page;
    }

    Page page() {
        return page;
    }

    /// What the browser complained of: errors of scripts, refused content, what could not be fetched, other hosts.
    List<String> complaints() {
        return complaints;
    }

    /// The bytes that came over the wire so far.
    long weight() {
        return List.copyOf(fetched).stream()
                .map(Response::request)
                .map(Request::sizes)
                .mapToLong(sizes -> sizes.responseHeadersSize + sizes.responseBodySize)
                .sum();
    }

    /// How many cookies the browser was given.
    int cookies() {
        return context.cookies().size();
    }

    private void stayHere(Request request) {
        var address = URI.create(request.url());
        if (!service.getAuthority().equals(address.getAuthority()) && !"data".equals(address.getScheme())) {
            complaints.add("Another host is asked: " + request.url());
        }
    }

    @Override
    public void close() {
        context.close();
    }
}
