package org.followthrough.record;

import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
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
            throw refusal("Writing needs a token: send one as \"Authorization: Bearer ft_…\"", "it may not write");
        }
    }

    /// Goes on only for those who may write to an initiative.
    ///
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may not
    public void requireWriting(String initiative) {
        requireWriting();
        if (!mayWriteTo(initiative)) {
            throw refusal("", "not to \"%s\"".formatted(initiative));
        }
    }

    /// Goes on only for those who may write to all initiatives.
    ///
    /// @param what what that is needed for, as in "A source is shared by all dossiers"
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may not
    public void requireWritingEverywhere(String what) {
        requireWriting();
        if (initiatives != null) {
            throw refusal("", "not to all initiatives. " + what);
        }
    }

    /// Goes on only for those who may say who else may write.
    ///
    /// @throws Refusal.Unauthenticated for whoever has not said who they are
    /// @throws Refusal.Forbidden for whoever may not
    public void requireAdministering() {
        if (!mayAdminister) {
            throw refusal(
                    "This needs the token of an admin: send one as \"Authorization: Bearer ft_…\"", "it is no admin's");
        }
    }

    private Refusal refusal(String toNobody, String instead) {
        return isAnonymous()
                ? new Refusal.Unauthenticated(toNobody)
                : new Refusal.Forbidden("The token \"%s\" may %s; %s".formatted(name, rights(), instead));
    }

    private String rights() {
        if (!mayWrite) {
            return "read";
        }
        if (mayAdminister) {
            return "read, write and manage tokens";
        }
        return initiatives == null
                ? "read, and write to all initiatives"
                : new TreeSet<>(initiatives)
                        .stream().map("\"%s\""::formatted).collect(Collectors.joining(", ", "read, and write to ", ""));
    }
}
