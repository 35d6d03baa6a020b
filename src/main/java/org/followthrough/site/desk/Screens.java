package org.followthrough.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.followthrough.record.FactType;
import org.followthrough.record.SubjectKind;
import org.jspecify.annotations.Nullable;

/// All forms.
final class Screens {

    private static final Field REASON = Field.line("reason", DeskText.F_REASON).hint(DeskText.F_REASON_HINT);

    private Screens() {}

    /// For a new thing.
    static Screen create(SubjectKind kind) {
        var fields = new ArrayList<>(terms(kind));
        fields.add(Fields.KEY);
        if (kind == SubjectKind.DEAL || kind == SubjectKind.COMMITMENT) {
            fields.addFirst(Fields.INITIATIVE);
        }
        var groups = List.of(group(DeskText.G_TERMS, fields), why(false));
        return new Screen(created(kind), null, null, "POST", "/" + kind.plural(), groups, null, null, null, null);
    }

    /// For other terms of a thing.
    static Screen change(Subject subject) {
        var groups = List.of(group(DeskText.G_TERMS, terms(subject.kind())), why(false));
        return new Screen(
                changed(subject.kind()),
                null,
                subject.title(),
                "PUT",
                subject.path(),
                groups,
                null,
                subject.version(),
                subject.initiative(),
                subject.path());
    }

    /// For closing a thing.
    static Screen close(Subject subject) {
        return new Screen(
                DeskText.CLOSE,
                DeskText.CLOSE_LEAD,
                subject.title(),
                "DELETE",
                subject.path(),
                List.of(why(true)),
                null,
                subject.version(),
                subject.initiative(),
                subject.home() == null ? "/" : Subject.path(SubjectKind.INITIATIVE, subject.home()));
    }

    /// For letting a thing read as it did.
    ///
    /// @param latest its latest version, whether it stands or was closed
    static Screen restore(Subject latest, int number) {
        return new Screen(
                DeskText.RESTORE,
                DeskText.RESTORE_LEAD,
                latest.title(),
                "POST",
                "%s/versions/%d/restoration".formatted(latest.path(), number),
                List.of(why(true)),
                null,
                latest.version(),
                latest.initiative(),
                latest.path());
    }

    /// For a new fact.
    static Screen add(Subject subject, FactType type) {
        return add(subject, type, 1);
    }

    /// The same, with room for so many citations.
    static Screen add(Subject subject, FactType type, int citations) {
        return new Screen(
                added(type),
                null,
                subject.title(),
                "POST",
                subject.path() + "/" + type.word() + "s",
                fact(type, subject.kind(), citations, false),
                type,
                null,
                subject.initiative(),
                subject.path());
    }

    /// For a fact in place of another.
    ///
    /// @param citations how many there are
    static Screen correct(Records.OneFact fact, int citations) {
        var kind = fact.says().has("commitments") ? SubjectKind.COMMITMENT : SubjectKind.DEAL;
        return new Screen(
                DeskText.CORRECT,
                DeskText.CORRECT_LEAD,
                null,
                "POST",
                "/facts/%s/correction".formatted(fact.id()),
                fact(fact.type(), kind, citations, true),
                fact.type(),
                null,
                fact.home(),
                fact.page());
    }

    /// For retracting a fact.
    static Screen retract(Records.OneFact fact) {
        return new Screen(
                DeskText.RETRACT,
                DeskText.RETRACT_LEAD,
                null,
                "POST",
                "/facts/%s/retraction".formatted(fact.id()),
                List.of(why(true)),
                fact.type(),
                null,
                fact.home(),
                fact.page());
    }

    private static List<Group> fact(FactType type, SubjectKind about, int citations, boolean isReasoned) {
        var groups = new ArrayList<Group>();
        groups.add(group(DeskText.G_FACT, says(type, about)));
        for (var row = 0; row < citations; row++) {
            var stem = "cite." + row;
            groups.add(new Group(
                    DeskText.G_SOURCE,
                    row == 0 ? DeskText.G_SOURCE_HINT : null,
                    Group.Part.MAIN,
                    Fields.CITATION.stream().map(each -> each.below(stem)).toList(),
                    false));
        }
        groups.add(Group.folded(
                DeskText.G_NEW_SOURCE,
                Group.Part.SOURCE,
                Stream.concat(Fields.SOURCE.stream().map(Screens::optional), Stream.of(Fields.KEY))));
        groups.add(group(DeskText.G_SUPPORT, Fields.SUPPORT));
        groups.add(why(isReasoned));
        return groups;
    }

    /// What is left out with the whole source is not needed.
    private static Field optional(Field field) {
        return new Field(field.name(), field.shape(), field.label(), field.hint(), false, field.terms(), field.shelf());
    }

    private static Group why(boolean needed) {
        var fields = List.of(needed ? REASON.needed() : REASON);
        return new Group(DeskText.G_WHY, null, Group.Part.WHOLE, fields, false);
    }

    private static Group group(DeskText legend, List<Field> fields) {
        return new Group(legend, null, Group.Part.MAIN, List.copyOf(fields), false);
    }

    private static List<Field> says(FactType type, @Nullable SubjectKind about) {
        return switch (type) {
            case STATEMENT -> Fields.STATEMENT;
            case MILESTONE -> Fields.MILESTONE;
            case ATTRIBUTION -> Fields.ATTRIBUTION;
            case OVERLAP ->
                Fields.OVERLAP.stream()
                        .filter(each -> !each.name().equals(about == SubjectKind.COMMITMENT ? "deals" : "commitments"))
                        .toList();
            case REPLACEMENT -> Fields.REPLACEMENT;
            case PARTICIPATION -> Fields.PARTICIPATION;
            case CLAIM -> Fields.CLAIM;
            case BENCHMARK -> Fields.BENCHMARK;
            case RATE -> Fields.RATE;
        };
    }

    private static DeskText added(FactType type) {
        return DeskText.valueOf("ADD_" + type.name());
    }

    private static DeskText created(SubjectKind kind) {
        return DeskText.valueOf("NEW_" + kind.name());
    }

    private static DeskText changed(SubjectKind kind) {
        return DeskText.valueOf("CHANGE_" + kind.name());
    }

    private static List<Field> terms(SubjectKind kind) {
        return switch (kind) {
            case INITIATIVE -> Fields.TERMS_OF_INITIATIVE;
            case SOURCE -> Fields.SOURCE;
            case PARTY -> Fields.TERMS_OF_PARTY;
            case COMMITMENT -> Fields.TERMS_OF_COMMITMENT;
            case DEAL -> Fields.TERMS_OF_DEAL;
        };
    }
}
