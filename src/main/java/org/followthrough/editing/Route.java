package org.followthrough.editing;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.followthrough.dossier.Spot;
import org.followthrough.record.FactType;
import org.followthrough.record.Link;
import org.jspecify.annotations.Nullable;

/// Finds the operation that a method and a path ask for, as the endpoints do.
final class Route {

    private final String method;
    private final List<String> path;
    private final Condition condition;
    private final Spot body;

    private Route(String method, List<String> path, Condition condition, Spot body) {
        this.method = method;
        this.path = path;
        this.condition = condition;
        this.body = body;
    }

    /// The operation, or `null` when there is none there.
    ///
    /// @param path as `/deals/some-deal/milestones`, with or without `/api/v1` before it
    static @Nullable Change of(String method, String path, Condition condition, Spot body) {
        var plain = path.startsWith(Link.API + "/") ? path.substring(Link.API.length()) : path;
        if (!plain.startsWith("/")) {
            return null;
        }
        try {
            var parts = Arrays.stream(plain.substring(1).split("/", -1))
                    .map(part -> URLDecoder.decode(part.replace("+", "%2B"), StandardCharsets.UTF_8))
                    .toList();
            return new Route(method, parts, condition, body).operation();
        } catch (IllegalArgumentException malformed) {
            return null;
        }
    }

    private @Nullable Change operation() {
        if (path.getFirst().equals("facts")) {
            return fact();
        }
        var kind = Kind.ofPlural(path.getFirst()).orElse(null);
        return kind == null
                ? null
                : switch (path.size()) {
                    case 1 -> method.equals("POST") ? new Change.Create(kind, body) : null;
                    case 2 -> thing(kind, path.get(1));
                    case 3 -> added(kind, path.get(1), path.get(2));
                    case 5 -> restored(kind, path.get(1));
                    default -> null;
                };
    }

    private @Nullable Change fact() {
        if (path.size() != 3 || !method.equals("POST")) {
            return null;
        }
        var id = UUID.fromString(path.get(1));
        return switch (path.get(2)) {
            case "correction" -> new Change.Correct(id, body);
            case "retraction" -> new Change.Retract(id);
            default -> null;
        };
    }

    private @Nullable Change thing(Kind kind, String key) {
        return switch (method) {
            case "PUT" -> new Change.Put(kind, key, condition, body);
            case "PATCH" -> new Change.Patch(kind, key, condition, body);
            case "DELETE" -> new Change.Close(kind, key, condition);
            default -> null;
        };
    }

    private @Nullable Change added(Kind kind, String key, String list) {
        var type = method.equals("POST") ? type(kind, list) : null;
        return type == null ? null : new Change.Add(type, kind, key, body, false);
    }

    private static @Nullable FactType type(Kind kind, String list) {
        return switch (kind) {
            case DEAL ->
                switch (list) {
                    case "milestones" -> FactType.MILESTONE;
                    case "attributions" -> FactType.ATTRIBUTION;
                    case "replacements" -> FactType.REPLACEMENT;
                    case "overlaps" -> FactType.OVERLAP;
                    default -> null;
                };
            case COMMITMENT ->
                switch (list) {
                    case "statements" -> FactType.STATEMENT;
                    case "overlaps" -> FactType.OVERLAP;
                    default -> null;
                };
            case INITIATIVE ->
                switch (list) {
                    case "participations" -> FactType.PARTICIPATION;
                    case "claims" -> FactType.CLAIM;
                    case "benchmarks" -> FactType.BENCHMARK;
                    case "rates" -> FactType.RATE;
                    case "overlaps" -> FactType.OVERLAP;
                    default -> null;
                };
            case SOURCE, PARTY -> null;
        };
    }

    private @Nullable Change restored(Kind kind, String key) {
        var isRestoration = method.equals("POST")
                && path.get(2).equals("versions")
                && path.get(4).equals("restoration");
        return isRestoration && path.get(3).matches("[1-9][0-9]{0,8}")
                ? new Change.Restore(kind, key, Integer.parseInt(path.get(3)), condition)
                : null;
    }
}
