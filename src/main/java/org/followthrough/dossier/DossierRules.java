package org.followthrough.dossier;

import java.time.LocalDate;
import java.util.List;
import org.followthrough.problem.Fault;
import org.followthrough.problem.Refusal;

/// What must hold of a dossier beyond its form: in itself, and with what else stands on record.
///
/// All rules are checked, so that a file with many faults is told all of them at once.
public final class DossierRules {

    private DossierRules() {}

    /// Checks a dossier.
    ///
    /// @param onRecord what stands on record, without what is at home in this dossier
    /// @param today the day after which the future begins
    /// @return what is wrong with it, with places, nothing when it may be stored; at most 100
    public static List<Fault> faults(ReadDossier read, OnRecord onRecord, LocalDate today) {
        return check(read, onRecord, today).told();
    }

    /// Lets a dossier pass, or not.
    ///
    /// @throws Refusal.Unacceptable when it breaks rules, with its faults
    public static void require(ReadDossier read, OnRecord onRecord, LocalDate today) {
        check(read, onRecord, today).refuse();
    }

    /// Lets a part of a dossier pass, or not: what is new in it or changes.
    ///
    /// @param onRecord what else stands, also in the dossier itself
    /// @param faults is told what is wrong
    public static void check(ReadDossier part, OnRecord onRecord, LocalDate today, Faults faults) {
        check(new Check(part.dossier(), part.places(), onRecord, today, false, faults));
    }

    private static Faults check(ReadDossier read, OnRecord onRecord, LocalDate today) {
        var faults = new Faults();
        check(new Check(read.dossier(), read.places(), onRecord, today, true, faults));
        return faults;
    }

    private static void check(Check check) {
        new KeyRules(check).check();
        new ReferenceRules(check).check();
        new FigureRules(check).check();
        new DateRules(check).check();
        new OverlapRules(check).check();
        new AttributionRules(check).check();
        CycleRules.check(check);
    }
}
