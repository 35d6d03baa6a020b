package org.followthrough.database;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Where an outside database is, read from either form of its URL: `postgresql://…` or `jdbc:postgresql://…`.
///
/// Two drivers reach the database, one for migrations and one for everything else. An operator should
/// have to say once where it is, in whichever form the platform hands out, also with user and password in it.
record DatabaseAddress(String place, Optional<String> user, Optional<String> password) {

    private static final Pattern URL = Pattern.compile("(?:jdbc:|vertx-reactive:)?postgres(?:ql)?://"
            + "(?:(?<user>[^:@/]*)(?::(?<password>[^@/]*))?@)?(?<place>[^/?,]*/[^?,]*|[^/?,]*)(?:\\?(?<query>.*))?");

    /// Reads a URL; `property` is named in the refusal, which never repeats the URL: it may hold a password.
    static DatabaseAddress read(String property, String url) {
        var read = URL.matcher(url.strip());
        if (!read.matches()) {
            throw new CannotStart(
                    Trouble.NO_DATABASE,
                    "%s is not the address of one PostgreSQL database, such as postgresql://host:5432/name; set both quarkus.datasource.reactive.url and quarkus.datasource.jdbc.url for anything else."
                            .formatted(property));
        }
        var options = options(read.group("query"));
        var encryption = Optional.ofNullable(options.get("sslmode")).map(mode -> "?sslmode=" + mode);
        return new DatabaseAddress(
                read.group("place") + encryption.orElse(""),
                first(decoded(read.group("user")), options.get("user")),
                first(decoded(read.group("password")), options.get("password")));
    }

    private static Map<String, String> options(@Nullable String query) {
        var options = new LinkedHashMap<String, String>();
        for (String option : query == null ? new String[0] : query.split("&", -1)) {
            var name = option.split("=", 2);
            options.put(name[0], name.length == 1 ? "" : URLDecoder.decode(name[1], StandardCharsets.UTF_8));
        }
        return options;
    }

    private static @Nullable String decoded(@Nullable String text) {
        return text == null ? null : URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
    }

    private static Optional<String> first(@Nullable String one, @Nullable String other) {
        return Optional.ofNullable(one).or(() -> Optional.ofNullable(other));
    }

    String reactiveUrl() {
        return "postgresql://" + place;
    }

    String jdbcUrl() {
        return "jdbc:postgresql://" + place;
    }
}
