package org.followthrough.access;

import java.io.PrintStream;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;

/// Makes tokens, lists them and revokes them at the shell: through a running service, or straight in its database,
/// which is how the first token comes about.
///
/// The secret of a new token goes to standard output and nothing else does, so that it can be kept by a script.
public final class TokenCommand {

    /// The word that it goes by.
    public static final String NAME = "token";

    static final int DONE = 0;
    static final int REFUSED = 1;
    static final int MISUNDERSTOOD = 2;
    static final int NOT_REACHED = 3;

    private static final String NO_TABLE = "42P01";

    /// Who made a token in the database itself: whoever can reach it need not say who they are.
    static final String BY = "command";

    private final DirectDatabase database;
    private final PrintStream out;
    private final PrintStream err;

    private TokenCommand(DirectDatabase database, PrintStream out, PrintStream err) {
        this.database = database;
        this.out = out;
        this.err = err;
    }

    /// Does what the words that follow `token` say.
    ///
    /// @return the exit code
    public static int run(List<String> words, DirectDatabase database, PrintStream out, PrintStream err) {
        if (words.equals(List.of("--help")) || words.equals(List.of("help"))) {
            out.println(TokenLine.USAGE);
            return DONE;
        }
        try {
            var line = TokenLine.read(words);
            return line.to().isPresent()
                    ? new RemoteTokens(line, out, err).run()
                    : new TokenCommand(database, out, err).run(line);
        } catch (TokenLine.Misunderstood reason) {
            err.println(reason.getMessage());
            err.println(TokenLine.USAGE);
            return MISUNDERSTOOD;
        }
    }

    private int run(TokenLine line) {
        try {
            database.use(connection -> run(line, new TokenTable(connection)));
            return DONE;
        } catch (Refusal.Unacceptable refusal) {
            refusal.faults().forEach(this::say);
            return REFUSED;
        } catch (Refusal refusal) {
            err.println(refusal.getMessage());
            return REFUSED;
        } catch (DirectDatabase.NotReached reason) {
            err.println(reason.getMessage());
            return NOT_REACHED;
        } catch (SQLException failed) {
            return failed(failed);
        }
    }

    private void run(TokenLine line, TokenTable table) throws SQLException {
        var now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        switch (line.verb()) {
            case "create" -> {
                var secret = table.create(line.asked().read(now), BY, now);
                made(out, err, secret.text(), table.find(secret.id()).orElseThrow());
            }
            case "list" -> table.all().forEach(token -> out.println(line(token, now)));
            default -> {
                table.revoke(line.id(), new Token.Revoked(now, BY, new Revocation(line.reason()).why()));
                var token = table.find(line.id()).orElseThrow(() -> new Refusal.NotFound("token", line.id()));
                err.println(line(token, now));
            }
        }
    }

    private int failed(SQLException failed) {
        if (NO_TABLE.equals(failed.getSQLState())) {
            err.println("The database knows no tokens yet: start this release of the service on it once");
            return REFUSED;
        }
        err.println("The database cannot be used: " + failed.getMessage());
        return NOT_REACHED;
    }

    private void say(Fault fault) {
        err.printf("%s; expected: %s%n", fault.message(), fault.expected());
    }

    /// Shows a token that was just made.
    static void made(PrintStream out, PrintStream err, String secret, Token token) {
        err.println(line(token, token.createdAt()));
        err.println("Its secret is shown here and never again:");
        err.flush();
        out.println(secret);
    }

    /// A token in a line.
    static String line(Token token, Instant now) {
        var initiatives = token.initiatives();
        return String.format(
                Locale.ROOT,
                "%s  %-5s  %s  %s, made on %s by %s, %s",
                token.id(),
                token.scope().word(),
                token.name(),
                initiatives == null ? "for all initiatives" : "for " + String.join(", ", initiatives),
                Token.day(token.createdAt()),
                token.createdBy(),
                state(token, now)
                        + (token.lastUsedAt() == null ? "" : ", last used on " + Token.day(token.lastUsedAt())));
    }

    private static String state(Token token, Instant now) {
        var revoked = token.revoked();
        if (revoked != null) {
            return "revoked on %s by %s: %s".formatted(Token.day(revoked.at()), revoked.by(), revoked.why());
        }
        return (now.isBefore(token.expiresAt()) ? "expires on " : "expired on ") + Token.day(token.expiresAt());
    }
}
