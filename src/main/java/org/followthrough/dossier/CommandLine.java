package org.followthrough.dossier;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.followthrough.record.Bearer;
import org.followthrough.record.ServiceAddress;
import org.jspecify.annotations.Nullable;

/// What was asked for at the shell: `dossier put FILE…` or `dossier get KEY`, with options.
///
/// @param verb `put` or `get`
/// @param operands files or keys
/// @param to the service
/// @param token what to send to be let in
/// @param reason why, or `null`
/// @param dryRun whether only to say what would change
/// @param format of what is got
record CommandLine(
        String verb,
        List<String> operands,
        URI to,
        Bearer token,
        @Nullable String reason,
        boolean dryRun,
        Format format) {

    static final String USAGE = """
            usage: dossier put FILE... [--to URL] [--token TOKEN] [--reason TEXT] [--dry-run]
                   dossier get KEY [--to URL] [--format yaml|json]

            put    puts dossiers on record, each all or nothing, and says what changed
            get    writes the dossier of an initiative as it stands to standard output

            URL is where the service is, http://127.0.0.1:8080 unless given. TOKEN lets you write; better than as an
            option, which others on the machine can see, it is given in the environment as FOLLOWTHROUGH_TOKEN.
            Exit codes: 0 done, 1 refused, 2 not understood, 3 not reached.""";

    /// What is wrong with a command line. The message is meant for whoever wrote it.
    static final class Misunderstood extends Exception {
        private static final long serialVersionUID = 1;

        Misunderstood(String message) {
            super(message, null, false, false);
        }
    }

    /// Reads the words that follow `dossier`.
    static CommandLine read(List<String> words) throws Misunderstood {
        var left = new ArrayDeque<>(words);
        var verb = left.isEmpty() ? "" : left.removeFirst();
        if (!verb.equals("put") && !verb.equals("get")) {
            throw new Misunderstood(verb.isEmpty() ? "put or get?" : "There is no \"dossier %s\"".formatted(verb));
        }
        var read = new Reading(verb);
        while (!left.isEmpty()) {
            read.next(left);
        }
        return read.done();
    }

    private static final class Reading {

        private final String verb;
        private final List<String> operands = new ArrayList<>();
        private URI to = ServiceAddress.HERE;
        private @Nullable String token;
        private @Nullable String reason;
        private boolean dryRun;
        private Format format = Format.YAML;

        Reading(String verb) {
            this.verb = verb;
        }

        void next(Deque<String> left) throws Misunderstood {
            var word = left.removeFirst();
            switch (word) {
                case "--to" -> to = address(value(word, left));
                case "--token" -> token = value(word, left);
                case "--reason" -> reason = of("put", word, value(word, left));
                case "--dry-run" -> dryRun = of("put", word, true);
                case "--format" -> format = of("get", word, format(value(word, left)));
                default -> operand(word);
            }
        }

        CommandLine done() throws Misunderstood {
            if (operands.isEmpty()) {
                throw new Misunderstood(verb.equals("put") ? "Which file?" : "Which initiative?");
            }
            if (verb.equals("get") && operands.size() > 1) {
                throw new Misunderstood("One initiative at a time");
            }
            return new CommandLine(verb, List.copyOf(operands), to, Bearer.of(token), reason, dryRun, format);
        }

        private void operand(String word) throws Misunderstood {
            if (word.startsWith("--")) {
                throw new Misunderstood("There is no option \"%s\"".formatted(word));
            }
            operands.add(word);
        }

        private <T> T of(String owner, String option, T value) throws Misunderstood {
            if (!verb.equals(owner)) {
                throw new Misunderstood("%s goes with \"dossier %s\"".formatted(option, owner));
            }
            return value;
        }

        private static String value(String option, Deque<String> left) throws Misunderstood {
            if (left.isEmpty()) {
                throw new Misunderstood("%s needs a value".formatted(option));
            }
            return left.removeFirst();
        }

        private static URI address(String value) throws Misunderstood {
            return ServiceAddress.of(value).orElseThrow(() -> new Misunderstood(ServiceAddress.refusal(value)));
        }

        private static Format format(String value) throws Misunderstood {
            return switch (value) {
                case "yaml" -> Format.YAML;
                case "json" -> Format.JSON;
                default -> throw new Misunderstood("The format is yaml or json, not \"%s\"".formatted(value));
            };
        }
    }
}
