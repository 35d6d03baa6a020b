package org.followthrough.tally;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.followthrough.figure.Period;
import org.followthrough.figure.Range;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// One commitment in one unit on one day: what it was first, and what it stands at (design §4, announced).
///
/// @param speaks whether a figure in the unit was ever in force
/// @param original its first announced figure, or `null` when there is none or it is undisclosed
/// @param current the latest, or `null` when it is undisclosed
/// @param withdrawn whether it was withdrawn, and nothing promised since
/// @param horizon the horizon in force, or `null`
/// @param statements those in force, in order
record Promise(
        CommitmentTerms terms,
        boolean speaks,
        boolean hasOriginal,
        @Nullable Range original,
        @Nullable Range current,
        boolean withdrawn,
        @Nullable Period horizon,
        List<Dated<Statement>> statements) {

    static Promise of(Chosen chosen, CommitmentTerms terms, Unit unit, LocalDate day) {
        var course = new Course(chosen, terms, unit);
        for (var statement : chosen.facts().statements(terms.key())) {
            if (!statement.day().isAfter(day) && chosen.isPublished(statement)) {
                course.take(statement);
            }
        }
        return new Promise(
                terms,
                course.speaks,
                course.hasOriginal,
                course.original,
                course.current,
                course.withdrawn,
                course.horizon,
                List.copyOf(course.statements));
    }

    /// What it stands at, or `null` when it does not speak in the unit.
    @Nullable
    Amount inForce() {
        return speaks ? Amount.of(current) : null;
    }

    /// The commitment while its statements go by.
    private static final class Course {

        private final Chosen chosen;
        private final CommitmentTerms terms;
        private final Unit unit;
        private final List<Dated<Statement>> statements = new ArrayList<>();
        private boolean speaks;
        private boolean hasOriginal;
        private @Nullable Range original;
        private @Nullable Range current;
        private boolean withdrawn;
        private @Nullable Period horizon;

        Course(Chosen chosen, CommitmentTerms terms, Unit unit) {
            this.chosen = chosen;
            this.terms = terms;
            this.unit = unit;
            this.horizon = terms.horizon();
        }

        void take(Dated<Statement> dated) {
            var statement = dated.fact();
            var weak = chosen.isWeak(statement);
            var said = chosen.measure().in(unit, statement.figures(), terms.horizon());
            switch (statement.kind()) {
                case ANNOUNCED, RAISED -> {
                    if (weak) {
                        return;
                    }
                    set(said, statement.kind());
                }
                case REDUCED -> reduce(said, weak);
                case WITHDRAWN -> withdraw();
                case DELAYED -> delay(statement);
                case REAFFIRMED, DECLARED_FULFILLED -> {
                    if (weak) {
                        return;
                    }
                }
                case DISPUTED -> {}
            }
            statements.add(dated);
        }

        private void set(Said said, StatementKind kind) {
            if (said.figureInUnit() == null) {
                return;
            }
            speaks = true;
            withdrawn = false;
            current = said.amount();
            if (kind == StatementKind.ANNOUNCED && !hasOriginal) {
                hasOriginal = true;
                original = current;
            }
        }

        private void reduce(Said said, boolean weak) {
            if (said instanceof Said.Nothing) {
                current = withdrawn ? current : null; // what was withdrawn stays so until somebody names a figure
            } else if (!weak) {
                set(said, StatementKind.REDUCED);
            } else if (speaks && said.amount() != null && current != null) {
                current = current.atMostAs(said.amount());
            }
        }

        private void withdraw() {
            withdrawn = true;
            current = Range.ZERO;
        }

        private void delay(Statement statement) {
            var until = statement.until();
            if (horizon != null && until != null && isAfterItsBeginning(until.lastDay())) {
                horizon = new Period(horizon.from(), until);
            }
        }

        private boolean isAfterItsBeginning(LocalDate end) {
            return horizon == null
                    || horizon.from() == null
                    || !end.isBefore(horizon.from().firstDay());
        }
    }
}
