package org.followthrough;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import io.smallrye.mutiny.groups.UniAwait;
import jakarta.inject.Inject;
import jakarta.ws.rs.HttpMethod;
import java.time.Clock;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/// The rules of the house, as far as compiled classes show whether they are kept.
class HouseTest {

    /// From the foundation up: a room uses only those that stand before it.
    private static final List<String> ROOMS = List.of(
            "figure",
            "tally",
            "problem",
            "record",
            "source",
            "party",
            "initiative",
            "commitment",
            "deal",
            "claim",
            "tracker",
            "dossier",
            "editing",
            "site",
            "access",
            "database");

    private static final Set<Set<String>> STRANGERS = Set.of(Set.of("commitment", "deal"));
    private static final String HOUSE = "org.followthrough";
    private static final String[] PURE = {HOUSE + ".figure..", HOUSE + ".tally.."};
    private static final JavaClasses CODE = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages(HOUSE);

    @Test
    void aRoomUsesOnlyRoomsBelowIt() {
        classes().should(useOnlyRoomsBelow()).check(CODE);
    }

    @Test
    void everyClassIsInARoomOrAtTheDoor() {
        classes()
                .should(satisfy(
                        "be in a room of the list or in the root package",
                        each -> each.getPackageName().equals(HOUSE) || ROOMS.contains(room(each))))
                .check(CODE);
    }

    @Test
    void thePureRoomsUseNothingButTheJdk() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", HOUSE + ".figure..", HOUSE + ".tally..")
                .check(CODE);
    }

    @Test
    void thePureRoomsHaveNoClockNoChanceAndNoFiles() {
        noClasses()
                .that()
                .resideInAnyPackage(PURE)
                .should()
                .callMethodWhere(isCall(
                        "asking the clock",
                        call -> call.getName().equals("now")
                                && call.getTargetOwner().isAssignableTo(Temporal.class)))
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(UUID.class, "randomUUID")
                .orShould()
                .dependOnClassesThat()
                .belongToAnyOf(Clock.class, Random.class)
                .orShould()
                .dependOnClassesThat()
                .resideInAnyPackage("java.io..", "java.nio.file..", "java.net..", "java.sql..")
                .check(CODE.that(DescribedPredicate.describe("write no serial form", each -> !isThrowable(each))));
    }

    @Test
    void namesSayWhatAThingIsNotWhichLayerItIsIn() {
        classes()
                .should(satisfy(
                        "not be named after a layer",
                        each -> !each.getSimpleName().matches(".*(Service|Manager|Impl|Dto|DTO|Mapper|Utils?|Helper)")
                                || each.getSimpleName().equals("ProblemMapper")))
                .check(CODE);
    }

    @Test
    void beansAreHandedWhatTheyNeedByTheirConstructor() {
        noFields()
                .should()
                .beAnnotatedWith(Inject.class)
                .orShould()
                .beAnnotatedWith(ConfigProperty.class)
                .check(CODE);
    }

    @Test
    void endpointMethodsArePublicBecauseOthersAreDroppedWithOnlyAWarning() {
        methods()
                .that()
                .areMetaAnnotatedWith(HttpMethod.class)
                .should()
                .bePublic()
                .allowEmptyShould(true)
                .check(CODE);
    }

    @Test
    void nothingWaitsForAnAnswerSinceTheEventLoopMustNot() {
        noClasses()
                .that()
                .doNotHaveFullyQualifiedName(HOUSE + ".dossier.Seed") // on the main thread, before anybody is served
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(UniAwait.class)
                .check(CODE);
    }

    @Test
    void localeAndZoneAreSaid() {
        noClasses()
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(ZoneId.class, "systemDefault")
                .orShould()
                .callMethod(Clock.class, "systemDefaultZone")
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethodWhere(isCall("asking the date of a zone that is not said", HouseTest::isLocalNow))
                .check(CODE);
    }

    @Test
    void constantsAreFinal() {
        fields().that().areStatic().should().beFinal().allowEmptyShould(true).check(CODE);
    }

    private static boolean isLocalNow(JavaCall<?> call) {
        return call.getName().equals("now")
                && call.getTargetOwner().getSimpleName().matches("(Local|Zoned|Offset|Year).*")
                && call.getTarget().getRawParameterTypes().isEmpty();
    }

    private static boolean isThrowable(JavaClass each) {
        return each.isAssignableTo(Throwable.class);
    }

    private static String room(JavaClass each) {
        var name = each.getPackageName();
        return name.startsWith(HOUSE + ".") ? name.substring(HOUSE.length() + 1).split("\\.", -1)[0] : "";
    }

    private static boolean mayUse(JavaClass user, JavaClass used) {
        var from = room(user);
        var to = room(used);
        if (!used.getPackageName().startsWith(HOUSE) || from.isEmpty() || from.equals(to)) {
            return true; // what stands at the door may use every room
        }
        return ROOMS.indexOf(to) < ROOMS.indexOf(from) && !to.isEmpty() && !STRANGERS.contains(Set.of(from, to));
    }

    private static ArchCondition<JavaClass> useOnlyRoomsBelow() {
        return new ArchCondition<>("use only rooms below their own") {
            @Override
            public void check(JavaClass user, ConditionEvents events) {
                user.getDirectDependenciesFromSelf().stream()
                        .filter(each -> !mayUse(user, each.getTargetClass()))
                        .forEach(each -> events.add(SimpleConditionEvent.violated(user, each.getDescription())));
            }
        };
    }

    private static ArchCondition<JavaClass> satisfy(String rule, Predicate<JavaClass> kept) {
        return new ArchCondition<>(rule) {
            @Override
            public void check(JavaClass each, ConditionEvents events) {
                if (!kept.test(each)) {
                    events.add(SimpleConditionEvent.violated(each, each.getFullName() + " does not " + rule));
                }
            }
        };
    }

    private static DescribedPredicate<JavaCall<?>> isCall(String what, Predicate<JavaCall<?>> is) {
        return DescribedPredicate.describe(what, is);
    }
}
