package org.followthrough.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Where to go on from an answer.
///
/// @param href an address on this service
/// @param templated `true` when it is a template (RFC 6570), otherwise `null`
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Link(String href, @Nullable Boolean templated) {

    /// Where the interfaces for programs begin.
    public static final String API = "/api/v1";

    /// A plain address.
    public static Link to(String href) {
        return new Link(href, null);
    }

    /// An address with names to be filled in.
    public static Link template(String href) {
        return new Link(href, true);
    }

    /// A text as it stands in an address.
    public static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
