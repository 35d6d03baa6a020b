package org.followthrough.problem;

import java.util.List;
import java.util.Locale;

/// A request that was understood and will not be carried out, said in domain words. Nothing was stored.
public abstract sealed class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1;

    private Refusal(String message) {
        super(message, null, false, false); // no stack trace: a refusal is an answer, not a fault
    }

    /// No such thing under that key.
    public static final class NotFound extends Refusal {
        private static final long serialVersionUID = 1;

        public NotFound(String kind, String key) {
            super("There is no %s \"%s\"".formatted(kind, key));
        }
    }

    /// It cannot be read at all.
    public static final class Malformed extends Refusal {
        private static final long serialVersionUID = 1;
        private final transient List<Fault> faults;

        public Malformed(String message, List<Fault> faults) {
            super(message);
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
            super(String.format(Locale.ROOT, "There is more of it than the %,d bytes that are taken", most));
        }
    }

    /// It can be read, and breaks rules.
    public static final class Unacceptable extends Refusal {
        private static final long serialVersionUID = 1;
        private final transient List<Fault> faults;

        public Unacceptable(String message, List<Fault> faults) {
            super(message);
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
        private final String current;

        /// @param current the entity tag of what stands now
        public Stale(String kind, String key, String current) {
            super("The %s \"%s\" has changed since it was read".formatted(kind, key));
            this.current = current;
        }

        /// The entity tag of what stands now.
        public String current() {
            return current;
        }
    }

    /// It would break what others refer to.
    public static final class InUse extends Refusal {
        private static final long serialVersionUID = 1;

        public InUse(String message) {
            super(message);
        }
    }

    /// Nobody has said who the caller is, or what they said is not true.
    public static final class Unauthenticated extends Refusal {
        private static final long serialVersionUID = 1;

        /// How to say who one is (RFC 6750), as the header `WWW-Authenticate` has it.
        public static final String CHALLENGE = "Bearer";

        public Unauthenticated(String message) {
            super(message);
        }
    }

    /// The caller has no right to do this.
    public static final class Forbidden extends Refusal {
        private static final long serialVersionUID = 1;

        public Forbidden(String message) {
            super(message);
        }
    }
}
