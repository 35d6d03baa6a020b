package org.followthrough.site.desk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.followthrough.site.Language;
import org.followthrough.site.Mistake;
import org.followthrough.tally.MilestoneKind;
import org.followthrough.tally.Worded;
import org.jspecify.annotations.Nullable;

/// Shows the fields of a screen as they were filled in.
final class Inputs {

    private final Language language;
    private final DeskTexts words;
    private final Entered entered;
    private final Places places;

    Inputs(Language language, DeskTexts words, Entered entered, Places places) {
        this.language = language;
        this.words = words;
        this.entered = entered;
        this.places = places;
    }

    /// Fields that belong together.
    ///
    /// @param isFolded whether it is shown only when it is asked for
    record Shown(
            @Nullable String legend, @Nullable String hint, List<Input> inputs, boolean isFolded, boolean isOpen) {}

    List<Shown> of(Screen screen) {
        return screen.groups().stream().map(this::shown).toList();
    }

    private Shown shown(Group group) {
        var stem = group.stem();
        var inputs = group.fields().stream().map(field -> input(field, stem)).toList();
        var isOpen =
                inputs.stream().anyMatch(each -> each.isWrong() || !each.value().isEmpty());
        return new Shown(text(group.legend()), text(group.hint()), inputs, group.isFolded(), isOpen);
    }

    private Input input(Field field, String stem) {
        var name = stem + field.name();
        var value = entered.text(name);
        return new Input(
                name,
                words.text(field.label()),
                text(field.hint()),
                field.shape(),
                value,
                field.required(),
                options(field, name),
                field.shelf() == null ? null : field.shelf().id(),
                field.shape().isFigures() ? readings(value) : List.of(),
                places.byField().getOrDefault(name, List.of()).stream()
                        .map(fault -> Mistake.of(FormFaults.of(fault, field, value), language))
                        .toList(),
                meanings(field));
    }

    /// What each kind of milestone does to the numbers, for it cannot be guessed from its name.
    private List<Input.Meaning> meanings(Field field) {
        return field.terms().stream()
                .filter(MilestoneKind.class::isInstance)
                .map(MilestoneKind.class::cast)
                .map(kind -> new Input.Meaning(language.words().label(kind), words.meaning(kind)))
                .toList();
    }

    private List<Input.Option> options(Field field, String name) {
        var chosen = entered.all(name);
        var options = new ArrayList<Input.Option>();
        for (var term : field.terms()) {
            options.add(new Input.Option(term.word(), label(term, language, words), chosen.contains(term.word())));
        }
        return options;
    }

    /// What a term is called that can be chosen.
    static String label(Worded term, Language language, DeskTexts words) {
        return switch (term) {
            case Sameness sameness -> words.text(sameness.label());
            case Enum<?> each -> language.words().label(each);
            default -> term.word();
        };
    }

    private List<String> readings(String value) {
        return value.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(line -> ReadBack.ifReadable(line, language.formats(), words))
                .flatMap(Optional::stream)
                .toList();
    }

    private @Nullable String text(@Nullable DeskText text) {
        return text == null ? null : words.text(text);
    }
}
