package dev.letscode.app;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.GeneralCodingRules.ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The directions between the modules and the habits of the house, over the classes of all modules. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class ArchitectureTest {

    private static final String APP = "dev.letscode.app..";
    private static final String ENGINE = "dev.letscode.engine..";
    private static final String PROBLEMS = "dev.letscode.problems..";
    private static final String SANDBOX = "dev.letscode.sandbox..";
    private static final String WORKER = "dev.letscode.worker..";

    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("dev.letscode");

    @ParameterizedTest(name = "{0}: at least {1} classes")
    @CsvSource({
        "dev.letscode.problems, 120",
        "dev.letscode.sandbox, 40",
        "dev.letscode.worker, 20",
        "dev.letscode.engine, 150",
        "dev.letscode.app, 60",
    })
    void the_rules_see_the_classes_of_every_module(String module, int least) {
        long seen = ALL.stream()
                .filter(c ->
                        c.getPackageName().equals(module) || c.getPackageName().startsWith(module + "."))
                .count();

        assertThat(seen).as("classes in " + module).isGreaterThanOrEqualTo(least);
    }

    @Test
    void a_sandbox_knows_programs_and_limits_and_no_problem_and_no_verdict() {
        noClasses()
                .that(resideInAPackage(SANDBOX))
                .should()
                .dependOnClassesThat(resideInAnyPackage(PROBLEMS, ENGINE, APP))
                .check(ALL);
    }

    @Test
    void the_sandbox_api_knows_policies_and_not_its_backends() {
        noClasses()
                .that(resideInAPackage("dev.letscode.sandbox"))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.letscode.sandbox.*..")
                        .and(resideOutsideOfPackage("dev.letscode.sandbox.seccomp")))
                .check(ALL);
    }

    @Test
    void a_worker_is_a_process_of_its_own_that_nobody_knows_but_by_the_protocol() {
        noClasses()
                .that(resideInAnyPackage(PROBLEMS, SANDBOX, ENGINE, APP))
                .should()
                .dependOnClassesThat(resideInAnyPackage(WORKER, "org.graalvm..", "com.dylibso.."))
                .check(ALL);
        noClasses()
                .that(resideInAPackage(WORKER))
                .should()
                .dependOnClassesThat(resideInAnyPackage(
                        PROBLEMS, ENGINE, APP, "dev.letscode.sandbox.init..", "dev.letscode.sandbox.client.."))
                .check(ALL);
    }

    @Test
    void problem_packages_know_no_engine_and_no_sandbox() {
        noClasses()
                .that(resideInAPackage(PROBLEMS))
                .should()
                .dependOnClassesThat(resideInAnyPackage(SANDBOX, ENGINE, APP))
                .check(ALL);
    }

    @Test
    void the_engine_does_not_know_who_shows_its_results() {
        noClasses()
                .that(resideInAPackage(ENGINE))
                .should()
                .dependOnClassesThat(resideInAnyPackage(APP, "javafx..", "picocli..", "ch.qos.logback.."))
                .check(ALL);
    }

    @Test
    void the_engine_knows_the_sandbox_api_and_no_backend() {
        noClasses()
                .that(resideInAPackage(ENGINE))
                .should()
                .dependOnClassesThat(resideInAPackage("dev.letscode.sandbox.*..")
                        .and(resideOutsideOfPackages("dev.letscode.sandbox.seccomp", "dev.letscode.sandbox.files")))
                .check(ALL);
    }

    @Test
    void only_the_sandbox_starts_processes_and_the_benchmark_that_it_is_compared_with() {
        noClasses()
                .that()
                .resideOutsideOfPackages(SANDBOX, "dev.letscode.app.bench..")
                .should()
                .dependOnClassesThat()
                .belongToAnyOf(ProcessBuilder.class)
                .orShould()
                .callMethodWhere(describe(
                        "Runtime.exec",
                        call -> call.getTargetOwner().isEquivalentTo(Runtime.class)
                                && call.getName().equals("exec")))
                .check(ALL);
    }

    @Test
    void no_package_needs_a_package_that_needs_it() {
        slices().matching("dev.letscode.(**)").should().beFreeOfCycles().check(ALL);
    }

    @Test
    void every_package_is_null_marked() {
        Set<String> unmarked = ALL.stream()
                .map(JavaClass::getPackage)
                .filter(p -> !p.isAnnotatedWith(NullMarked.class))
                .map(JavaPackage::getName)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(unmarked).isEmpty();
    }

    @Test
    void only_the_application_talks_to_the_terminal_and_a_worker_to_its_owner() {
        noClasses()
                .that()
                .resideOutsideOfPackages(APP, "dev.letscode.worker.serve")
                .should(ACCESS_STANDARD_STREAMS)
                .check(ALL);
    }

    @Test
    void nobody_logs_around_slf4j() {
        noClasses()
                .should()
                .dependOnClassesThat(resideInAPackage("java.util.logging.."))
                .check(ALL);
    }

    @Test
    void the_environment_is_read_at_the_edges_only() {
        noClasses()
                .that()
                .resideOutsideOfPackages("dev.letscode.app", "dev.letscode.sandbox.namespace")
                .should()
                .callMethod(System.class, "getenv")
                .orShould()
                .callMethod(System.class, "getenv", String.class)
                .check(ALL);
    }

    @Test
    void a_class_is_named_after_what_it_is() {
        for (String layer : List.of("Manager", "Helper", "Impl", "Util", "Utils")) {
            classes().should().haveSimpleNameNotEndingWith(layer).check(ALL);
        }
    }
}
