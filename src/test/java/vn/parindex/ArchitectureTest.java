package vn.parindex;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.nameMatching;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;

/** The boundaries of the house (docs/decisions): who may know whom, and who may not know the engine. */
@AnalyzeClasses(packages = "vn.parindex", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modules_use_only_what_they_declare() {
        ApplicationModules.of(ParindexApplication.class).verify();
    }

    @ArchTest
    static final ArchRule only_workflow_touches_the_engine = noClasses()
            .that()
            .resideOutsideOfPackage("vn.parindex.workflow..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule scoring_is_plain_java = classes()
            .that()
            .resideInAPackage("vn.parindex.scoring..")
            // a package that other modules may use says so by an annotation, which does nothing at run time
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.parindex.scoring..", "java..");

    @ArchTest
    static final ArchRule calendar_is_plain_java = classes()
            .that()
            .resideInAPackage("vn.parindex.calendar..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("vn.parindex.calendar..", "java..");

    @ArchTest
    static final ArchRule questionnaires_know_no_framework = noClasses()
            .that()
            .resideInAnyPackage("vn.parindex.survey.questionnaire..", "vn.parindex.survey.points..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "jakarta..");

    @ArchTest
    static final ArchRule workbooks_are_read_by_source_and_written_by_few = noClasses()
            .that()
            .resideOutsideOfPackages(
                    "vn.parindex.source..",
                    "vn.parindex.workbook..",
                    "vn.parindex.results..",
                    "vn.parindex.monitoring..",
                    "vn.parindex.criteria..",
                    "vn.parindex.scoretable..",
                    "vn.parindex.assessment.workbook..",
                    // files that are handed in are looked into
                    "vn.parindex.evidence.inspection..",
                    "vn.parindex.province.outcome..",
                    "vn.parindex.province.report..",
                    "vn.parindex.account..",
                    "vn.parindex.province.respondent..",
                    "vn.parindex.survey.entry..",
                    "vn.parindex.survey.print..",
                    "vn.parindex.survey.progress..",
                    "vn.parindex.survey.handout..",
                    "vn.parindex.survey.report..",
                    // simulated staff type workbooks,
                    "vn.parindex.workflow.rehearsal..",
                    "vn.parindex.survey.sample..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.apache.poi..");

    @ArchTest
    static final ArchRule points_are_never_floating_point = fields().that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "vn.parindex.scoring..",
                    "vn.parindex.plan..",
                    "vn.parindex.assessment..",
                    "vn.parindex.survey..",
                    "vn.parindex.source..",
                    "vn.parindex.criteria..",
                    "vn.parindex.scoretable..",
                    "vn.parindex.province..",
                    "vn.parindex.results..")
            .and()
            .areDeclaredInClassesThat()
            // heights of rows are floating-point numbers in POI
            .haveSimpleNameNotStartingWith("Sheet")
            .should()
            .notHaveRawType(double.class)
            .andShould()
            .notHaveRawType(float.class)
            .andShould()
            .notHaveRawType(Double.class);

    @ArchTest
    static final ArchRule results_are_never_computed_in_floating_point = methods()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(
                    "vn.parindex.scoring..",
                    "vn.parindex.assessment..",
                    "vn.parindex.survey..",
                    "vn.parindex.province..")
            .should()
            .notHaveRawReturnType(double.class);

    @ArchTest
    static final ArchRule points_are_computed_by_scoring_alone = noClasses()
            .that()
            .resideOutsideOfPackages("vn.parindex.scoring..", "vn.parindex.workflow.rehearsal..")
            .should()
            .callMethodWhere(target(owner(type(BigDecimal.class))).and(target(nameMatching("divide.*|multiply"))))
            .because("every figure must come with the explanation that scoring gives");

    @ArchTest
    static final ArchRule time_comes_from_the_clock = noClasses()
            .that()
            .resideOutsideOfPackages("vn.parindex.workflow.rehearsal..", "vn.parindex.workflow.engine..")
            .should()
            .callMethod(java.time.Instant.class, "now")
            .orShould()
            .callMethod(java.time.LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule components_hold_no_state_that_changes = fields().that()
            .areDeclaredInClassesThat()
            .areMetaAnnotatedWith(Component.class)
            .should()
            .haveModifier(JavaModifier.FINAL);
}
