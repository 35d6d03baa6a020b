package org.followthrough.record;

import java.util.Set;
import java.util.TreeSet;
import org.followthrough.figure.Phrase;
import org.followthrough.problem.Refusal;
import org.jspecify.annotations.Nullable;

/// Who is behind a request, and what they may write. Everybody may read.
///
/// @param name as it stands in the change log
/// @param mayWrite whether they may write at all
/// @param mayAdminister whether they may also say who else may
/// @param initiatives the keys of those they may write to; `null` for all
public record Author(
        String name,
        boolean mayWrite,
        boolean mayAdminister,
        @Nullable Set<String> initiatives) {

    /// The service itself, for what it brings along.
    public static final Author SERVICE = new Author("followthrough", true, false, null);

    /// Whoever has not said who they are. No token may have this name.
    public static final Author ANONYMOUS = new Author("anonymous", false, false, null);

    public Author {
        initiatives = initiatives == null ? null : Set.copyOf(initiatives);
    }

    /// Whether nobody has said who this is.
    public boolean isAnonymous() {
        return equals(ANONYMOUS);
    }

    /// Whether they may write to an initiative, be it on record yet or not.
    public boolean mayWriteTo(String initiative) {
        return mayWrite && (initiatives == null || initiatives.contains(initiative));
    }

    /// Goes on only for those who may write something.
    ///
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may only read
    public void requireWriting() {
        if (!mayWrite) {
            throw refusal(
                    Phrase.of("Writing needs a token: send one as \"Authorization: Bearer ft_…\""),
                    Phrase.of("it may not write"));
        }
    }

    /// Goes on only for those who may write to an initiative.
    ///
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may not
    public void requireWriting(String initiative) {
        requireWriting();
        if (!mayWriteTo(initiative)) {
            throw forbidden(Phrase.of("not to \"%s\"", initiative));
        }
    }

    /// Goes on only for those who may write to all initiatives.
    ///
    /// @param what what that is needed for, as in "A source is shared by all dossiers"
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may not
    public void requireWritingEverywhere(Phrase what) {
        requireWriting();
        if (initiatives != null) {
            throw forbidden(Phrase.of("not to all initiatives. %s", what));
        }
    }

    /// Goes on only for those who may say who else may write.
    ///
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may not
    public void requireAdministering() {
        if (!mayAdminister) {
            throw refusal(
                    Phrase.of("This needs the token of an admin: send one as \"Authorization: Bearer ft_…\""),
                    Phrase.of("it is no admin's"));
        }
    }

    private Refusal refusal(Phrase toNobody, Phrase instead) {
        return isAnonymous() ? new Refusal.Unauthenticated(toNobody) : forbidden(instead);
    }

    private Refusal forbidden(Phrase instead) {
        return new Refusal.Forbidden(Phrase.of("The token \"%s\" may %s; %s", name, rights(), instead));
    }

    private Phrase rights() {
        if (!mayWrite) {
            return Phrase.of("read");
        }
        if (mayAdminister) {
            return Phrase.of("read, write and manage tokens");
        }
        if (initiatives == null) {
            return Phrase.of("read, and write to all initiatives");
        }
        var keys = new TreeSet<>(initiatives)
                .stream().map(key -> Phrase.of("\"%s\"", key)).toList();
        return Phrase.of("read, and write to %s", Phrase.several(", ", keys));
    }
}
