package org.followthrough.tally;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.followthrough.figure.Unit;
import org.jspecify.annotations.Nullable;

/// Holds each claim against the items of its own scope (design §4, reconciliation).
final class Reconciling {

    private final Ledger ledger;
    private final LocalDate day;

    Reconciling(Ledger ledger, LocalDate day) {
        this.ledger = ledger;
        this.day = day;
    }

    List<Reconciled> all(Totals totals) {
        return ledger.chosen().inForce(Claim.class, day).stream()
                .map(claim -> reconciled(claim, totals))
                .toList();
    }

    Unit unit(Claim claim) {
        return ledger.chosen().measure().counted(claim.figure().unit());
    }

    /// The deals of a claim: of its party or of one that it owns, on its basis, that first reached the stage in time.
    List<Member> groups(Claim claim, Stage stage) {
        return ledger.groups(new Scope(claim.basis(), null, true, account -> isIn(claim, stage, account)), day);
    }

    private boolean isIn(Claim claim, Stage stage, Account account) {
        var reached = account.progress(day).reached(stage);
        return reached != null
                && claim.period().contains(reached)
                && (claim.party() == null || isPartyTo(claim.party(), account));
    }

    /// A part with no parties of its own has its whole's.
    private boolean isPartyTo(String party, Account account) {
        var terms = account.terms();
        var whole = terms.partOf() == null ? null : ledger.account(terms.partOf());
        if (terms.parties().isEmpty() && whole != null && whole != account) {
            return isPartyTo(party, whole);
        }
        return terms.parties().stream()
                .anyMatch(each -> ledger.chosen().facts().owners(each.party()).contains(party));
    }

    /// The commitments that a claim of what was announced is held against.
    Promises promises(Claim claim) {
        var chosen = ledger.chosen();
        var commitments = Promises.counted(chosen.facts()).stream()
                .filter(terms -> isBy(claim, terms) && isIn(claim, terms))
                .toList();
        return Promises.of(chosen, commitments, unit(claim), day);
    }

    private boolean isBy(Claim claim, CommitmentTerms terms) {
        var facts = ledger.chosen().facts();
        return claim.party() == null
                || claim.party().equals(terms.announcedBy())
                || terms.by().stream().anyMatch(party -> facts.owners(party).contains(claim.party()));
    }

    private boolean isIn(Claim claim, CommitmentTerms terms) {
        return ledger.chosen().facts().statements(terms.key()).stream()
                .filter(statement -> statement.fact().kind() == StatementKind.ANNOUNCED)
                .findFirst()
                .filter(first -> claim.period().contains(first.day()))
                .isPresent();
    }

    @Nullable
    BigDecimal claimed(Claim claim) {
        var amount = ledger.chosen()
                .measure()
                .in(unit(claim), List.of(claim.figure()))
                .amount();
        return amount == null ? null : amount.best();
    }

    private Reconciled reconciled(Dated<Claim> dated, Totals totals) {
        var claim = dated.fact();
        var unit = unit(claim);
        var stage = claim.stage().stage();
        if (stage == null) {
            return reconciled(dated, unit, promises(claim).current().cell(), null);
        }
        var deals = totals.ofClaim(claim, stage);
        return reconciled(dated, unit, deals.cell(stage, unit), deals.implied(stage, unit));
    }

    private Reconciled reconciled(Dated<Claim> claim, Unit unit, Cell itemised, @Nullable Implied implied) {
        var claimed = claimed(claim.fact());
        return new Reconciled(
                claim,
                unit,
                claimed,
                itemised,
                implied,
                withImplied(itemised, implied),
                claimed == null || itemised.best() == null ? null : claimed.subtract(itemised.best()));
    }

    private static Amount withImplied(Cell itemised, @Nullable Implied implied) {
        if (implied == null) {
            return itemised.amount();
        }
        return new Amount(
                itemised.low().add(implied.low()),
                itemised.bestOrZero().add(implied.best()),
                itemised.high() == null || implied.high() == null
                        ? null
                        : itemised.high().add(implied.high()));
    }
}
