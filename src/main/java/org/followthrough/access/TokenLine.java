package org.followthrough.access;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.followthrough.record.Bearer;
import org.followthrough.record.Link;
import org.followthrough.record.ServiceAddress;
import org.jspecify.annotations.Nullable;

/// What was asked for at the shell: `token create`, `token list` or `token revoke ID`, with options.
///
/// @param verb `create`, `list` or `revoke`
/// @param asked the token to create
/// @param id the token to revoke, else empty
/// @param reason why it is revoked
/// @param to the service, or empty for the database itself
/// @param token what to send to be let in by the service
record TokenLine(String verb, NewToken asked, String id, String reason, Optional<URI> to, Bearer token) {

    static final String USAGE = """
            usage: token create --name NAME [--scope read|write|admin] [--initiative KEY]... [--expires DAY]
                   token list
                   token revoke ID [--reason TEXT]

            create   makes a token: write everything for 90 days, unless said otherwise. Its secret is written to
                     standard output and shown never again.
            list     writes what is on record of all tokens, newest first
            revoke   ends a token before its time

            Each takes [--to URL] [--token TOKEN], to go through a running service with the token of an admin; better
            than as an option, which others on the machine can see, it is given as FOLLOWTHROUGH_TOKEN in the
            environment. Without --to it is done in the database that is configured, as for the service.
            Exit codes: 0 done, 1 refused, 2 not understood, 3 not reached.""";

    private static final Map<String, Set<String>> OPTIONS = Map.of(
            "create", Set.of("--name", "--scope", "--initiative", "--expires", "--to", "--token"),
            "list", Set.of("--to", "--token"),
            "revoke", Set.of("--reason", "--to", "--token"));

    /// What is wrong with a command line. The message is meant for whoever wrote it.
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        Misunderstood(String message) {
            super(message, null, false, false);
        }
    }

    /// Reads the words that follow `token`.
    static TokenLine read(List<String> words) throws Misunderstood {
        var left = new ArrayDeque<>(words);
        var verb = left.isEmpty() ? "" : left.removeFirst();
        var options = OPTIONS.get(verb);
        if (options == null) {
            throw new Misunderstood(
                    verb.isEmpty() ? "create, list or revoke?" : "There is no \"token %s\"".formatted(verb));
        }
        var read = new Reading(verb, options);
        while (!left.isEmpty()) {
            read.next(left);
        }
        return read.done();
    }

    /// Where something about tokens is in the service.
    URI address(String rest) {
        return URI.create(to.orElseThrow() + TokenResource.PATH + rest);
    }

    /// The same for the token to revoke.
    URI revocation() {
        return address("/%s/revocation".formatted(Link.encoded(id)));
    }

    private static final class Reading {

        private final String verb;
        private final Set<String> options;
        private final List<String> operands = new ArrayList<>();
        private final List<@Nullable String> initiatives = new ArrayList<>();
        private @Nullable String name;
        private String scope = Scope.WRITE.word();
        private @Nullable String expires;
        private String reason = "No reason was given";
        private @Nullable URI to;
        private @Nullable String token;

        Reading(String verb, Set<String> options) {
            this.verb = verb;
            this.options = options;
        }

        void next(Deque<String> left) throws Misunderstood {
            var word = left.removeFirst();
            if (!word.startsWith("--")) {
                operands.add(word);
                return;
            }
            if (!options.contains(word)) {
                throw new Misunderstood("There is no option \"%s\" of \"token %s\"".formatted(word, verb));
            }
            if (left.isEmpty()) {
                throw new Misunderstood("%s needs a value".formatted(word));
            }
            option(word, left.removeFirst());
        }

        private void option(String word, String value) throws Misunderstood {
            switch (word) {
                case "--name" -> name = value;
                case "--scope" -> scope = value;
                case "--initiative" -> initiatives.add(value);
                case "--expires" -> expires = value;
                case "--reason" -> reason = value;
                case "--token" -> token = value;
                default -> to = service(value);
            }
        }

        TokenLine done() throws Misunderstood {
            if (verb.equals("revoke") ? operands.size() != 1 : !operands.isEmpty()) {
                throw new Misunderstood(
                        verb.equals("revoke")
                                ? "Which token? One id"
                                : "What is \"%s\"?".formatted(operands.getFirst()));
            }
            if (verb.equals("create") && name == null) {
                throw new Misunderstood("Whose token? --name");
            }
            var bearer = Bearer.of(token);
            if (to != null && !bearer.isGiven()) {
                throw new Misunderstood("The service asks for the token of an admin. " + Bearer.HINT);
            }
            var asked = new NewToken(name, scope, initiatives.isEmpty() ? null : initiatives, expires);
            var id = operands.isEmpty() ? "" : operands.getFirst();
            return new TokenLine(verb, asked, id, reason, Optional.ofNullable(to), bearer);
        }

        private static URI service(String value) throws Misunderstood {
            return ServiceAddress.of(value).orElseThrow(() -> new Misunderstood(ServiceAddress.refusal(value)));
        }
    }
}
