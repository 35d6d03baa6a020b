package org.followthrough.problem;

import java.util.List;
import java.util.UUID;
import org.followthrough.figure.Phrase;
import org.jspecify.annotations.Nullable;

/// A request that was understood and will not be carried out, said in domain words. Nothing was stored.
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private final transient Phrase said;
    private transient @Nullable String place;

    /// The same refusal, of a part of what was asked.
    ///
    /// @param pointer a JSON pointer to that part
    public Refusal at(String pointer) {
        place = pointer;
        return this;
    }

    /// A JSON pointer to the part of what was asked that is refused, or `null` when it is all of it.
    public @Nullable String place() {
        return place;
    }

    private Refusal(Phrase said) {
        super(said.toString(), null, false, false); // no stack trace: a refusal is an answer, not a fault
        this.said = said;
    }

    /// Why, in a sentence.
    public Phrase said() {
        return said;
    }

    /// No such thing under that key.
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1;

        public NotFound(String kind, String key) {
            this(Phrase.kind(kind), key);
        }

        /// @param what of what kind it would be, without an article
        public NotFound(Phrase what, String key) {
            super(Phrase.of("There is no %s \"%s\"", what, key));
        }
    }

    /// It cannot be read at all.
    public static final class Malformed extends Refusal {
        private static final long serialVersionUID = 1;
        private final transient List<Fault> faults;

        public Malformed(Phrase said, List<Fault> faults) {
            super(said);
            this.faults = List.copyOf(faults);
        }

        /// What is wrong, and where.
        public List<Fault> faults() {
            return faults;
        }
    }

    /// There is more of it than is taken.
    public static final class TooLarge extends Refusal {
        private static final long serialVersionUID = 1;

        /// @param most how many bytes are taken
        public TooLarge(long most) {
            super(Phrase.of("There is more of it than the %,d bytes that are taken", most));
        }
    }

    /// It can be read, and breaks rules.
    public static final class Unacceptable extends Refusal {
        private static final long serialVersionUID = 1;
        private final transient List<Fault> faults;

        public Unacceptable(Phrase said, List<Fault> faults) {
            super(said);
            this.faults = List.copyOf(faults);
        }

        /// What is wrong, and where.
        public List<Fault> faults() {
            return faults;
        }
    }

    /// The thing changed since the caller last read it.
    public static final class Stale extends Refusal {
        private static final long serialVersionUID = 1;
        private final @Nullable String current;

        /// @param current the entity tag of what stands now, or `null` when there is nothing
        public Stale(String kind, String key, @Nullable String current) {
            super(
                    current == null
                            ? Phrase.of("There is no %s \"%s\" yet, or no longer", Phrase.kind(kind), key)
                            : Phrase.of("The %s \"%s\" is not as it was when it was read", Phrase.kind(kind), key));
            this.current = current;
        }

        /// The entity tag of what stands now, or `null` when there is nothing.
        public @Nullable String current() {
            return current;
        }
    }

    /// It would break what others refer to.
    public static final class InUse extends Refusal {
        private static final long serialVersionUID = 1;

        public InUse(Phrase said) {
            super(said);
        }
    }

    /// What is to be created is there already.
    public static final class Exists extends Refusal {
        private static final long serialVersionUID = 1;

        /// @param hint what to do instead
        public Exists(String kind, String key, Phrase hint) {
            super(Phrase.of("There is a %s \"%s\" already: %s", Phrase.kind(kind), key, hint));
        }
    }

    /// A fact that no longer stands cannot be corrected or retracted.
    public static final class Superseded extends Refusal {
        private static final long serialVersionUID = 1;

        /// @param by the id of the fact that took its place, or `null` when it was retracted
        public Superseded(UUID id, @Nullable UUID by) {
            super(
                    by == null
                            ? Phrase.of("The fact %s was retracted", id)
                            : Phrase.of("The fact %s was corrected: %s stands in its place", id, by));
        }
    }

    /// What exists may be changed only by who says which state of it they have read.
    public static final class Unconditional extends Refusal {
        private static final long serialVersionUID = 1;

        public Unconditional(String kind, String key) {
            super(Phrase.of(
                    "To change the %s \"%s\", say in If-Match which version you have read", Phrase.kind(kind), key));
        }
    }

    /// The same request is still being carried out.
    public static final class InProgress extends Refusal {
        private static final long serialVersionUID = 1;

        public InProgress() {
            super(Phrase.of("A request with this Idempotency-Key is still being carried out"));
        }
    }

    /// An Idempotency-Key stands for another request.
    public static final class Reused extends Refusal {
        private static final long serialVersionUID = 1;

        public Reused() {
            super(Phrase.of("This Idempotency-Key was used for another request within the last 24 hours"));
        }
    }

    /// More is asked of the service than it can do now.
    public static final class Busy extends Refusal {
        private static final long serialVersionUID = 1;

        public Busy(Phrase said) {
            super(said);
        }
    }

    /// Nobody has said who the caller is, or what they said is not true.
    public static final class Unauthenticated extends Refusal {
        private static final long serialVersionUID = 1;

        /// How to say who one is (RFC 6750), as the header `WWW-Authenticate` has it.
        public static final String CHALLENGE = "Bearer";

        public Unauthenticated(Phrase said) {
            super(said);
        }
    }

    /// The caller has no right to do this.
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1;

        public Forbidden(Phrase said) {
            super(said);
        }
    }
}
