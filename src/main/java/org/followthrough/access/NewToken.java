package org.followthrough.access;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.followthrough.dossier.Keys;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Fault;
import org.followthrough.problem.ParameterReader;
import org.followthrough.problem.Refusal;
import org.followthrough.record.Author;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// A token as it is asked for.
@RegisterForReflection
record NewToken(
        @Schema(
                description = "Who will use it, as it stands in the change log: up to 100 characters. "
                        + "The names anonymous, command, followthrough and ready are taken.",
                required = true,
                examples = "Ann of the newsroom")
        @Nullable
        String name,

        @Schema(
                description = "read, write or admin; each includes the one before.",
                required = true,
                examples = "write")
        @Nullable
        String scope,

        @Schema(
                description = "The keys of those it may write to, on record or not yet; all of them, if left out. "
                        + "An admin's is always for all.")
        @Nullable
        List<@Nullable String> initiatives,

        @Schema(
                description =
                        "A moment, or a day for its end in UTC, at most 366 days from now; in 90 days, if left out.",
                examples = "2026-01-31")
        @Nullable
        String expires) {

    private static final int LONGEST_NAME = 100;
    private static final int MOST_INITIATIVES = 1000;
    private static final int SHOWN = 100;
    private static final Duration USUAL = Duration.ofDays(90);
    private static final int MOST_DAYS = 366;
    private static final Set<String> TAKEN = Set.of(
            Author.ANONYMOUS.name(),
            Author.SERVICE.name(),
            ReadyToken.NAME,
            TokenCommand.BY); // nobody passes for one of them

    /// A token as it is to be made.
    record Terms(String name, Scope scope, @Nullable List<String> initiatives, Instant expiresAt) {}

    /// What is to be made.
    ///
    /// @throws Refusal.Unacceptable naming all that is wrong
    Terms read(Instant now) {
        var faults = new ArrayList<Fault>();
        var terms = new Terms(readName(faults), readScope(faults), readInitiatives(faults), readExpiry(now, faults));
        if (terms.scope() == Scope.ADMIN && terms.initiatives() != null) {
            faults.add(fault(
                    "/initiatives",
                    null,
                    Phrase.of("An admin's token is for all initiatives"),
                    Phrase.of("no initiatives, or another scope")));
        }
        if (!faults.isEmpty()) {
            throw new Refusal.Unacceptable(faults.getFirst().message(), faults);
        }
        return terms;
    }

    private String readName(List<Fault> faults) {
        var expected = Phrase.of("a name of 1 to %d characters", LONGEST_NAME);
        var text = name == null ? "" : name.strip();
        if (text.isEmpty()) {
            faults.add(fault("/name", name, Phrase.of("A token needs a name"), expected));
        } else if (text.codePointCount(0, text.length()) > LONGEST_NAME) {
            faults.add(fault("/name", text, Phrase.of("The name is too long"), expected));
        } else if (text.codePoints().anyMatch(NewToken::isUnseen)) {
            faults.add(
                    fault("/name", null, Phrase.of("There are characters in the name that cannot be seen"), expected));
        } else if (TAKEN.contains(text.toLowerCase(Locale.ROOT))) {
            faults.add(fault("/name", text, Phrase.of("The name \"%s\" is taken", text), Phrase.of("another name")));
        }
        return text;
    }

    /// Control characters, and those that turn the direction of a text or are no characters at all.
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    private Scope readScope(List<Fault> faults) {
        var expected = Phrase.of("one of %s", Worded.words(Scope.class));
        if (scope == null) {
            faults.add(fault("/scope", null, Phrase.of("A token needs a scope"), expected));
            return Scope.READ;
        }
        return Worded.of(Scope.class, scope).orElseGet(() -> {
            faults.add(fault("/scope", scope, Phrase.of("There is no scope \"%s\"", shown(scope)), expected));
            return Scope.READ;
        });
    }

    private @Nullable List<String> readInitiatives(List<Fault> faults) {
        if (initiatives == null) {
            return null;
        }
        if (initiatives.isEmpty() || initiatives.size() > MOST_INITIATIVES) {
            faults.add(fault(
                    "/initiatives",
                    Integer.toString(initiatives.size()),
                    Phrase.of("A token is for some initiatives or, when they are left out, for all"),
                    Phrase.of("1 to %d keys", MOST_INITIATIVES)));
        }
        var keys = new LinkedHashSet<String>();
        for (var at = 0; at < initiatives.size(); at++) {
            var key = initiatives.get(at);
            if (key == null || !Keys.isKey(key)) {
                faults.add(fault(
                        "/initiatives/" + at, key, Phrase.of("This is not the key of an initiative"), Keys.EXPECTED));
            } else {
                keys.add(key);
            }
        }
        return List.copyOf(keys);
    }

    private Instant readExpiry(Instant now, List<Fault> faults) {
        var usual = now.plus(USUAL).truncatedTo(ChronoUnit.MICROS); // what is stored
        if (expires == null) {
            return usual;
        }
        var expected = Phrase.of(
                "a moment, such as 2025-08-01T12:00:00Z, or a day, such as 2025-08-01, at most %d days from now",
                MOST_DAYS);
        try {
            var moment = ParameterReader.momentOrEndOfDay(expires).truncatedTo(ChronoUnit.MICROS);
            if (!moment.isAfter(now)) {
                faults.add(fault("/expires", expires, Phrase.of("That is over already"), expected));
            } else if (Token.day(moment).isAfter(Token.day(now).plusDays(MOST_DAYS))) {
                faults.add(fault("/expires", expires, Phrase.of("That is too far away"), expected));
            }
            return moment;
        } catch (DateTimeException unreadable) {
            faults.add(fault("/expires", expires, Phrase.of("It is no day or moment"), expected));
            return usual;
        }
    }

    private static Fault fault(String pointer, @Nullable String read, Phrase message, Phrase expected) {
        return new Fault(pointer, null, null, read == null ? null : shown(read), message, expected);
    }

    private static String shown(String text) {
        return text.length() <= SHOWN ? text : text.substring(0, SHOWN) + "…";
    }
}
