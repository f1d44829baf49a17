package vn.haidang;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.modulith.core.ApplicationModules;

/** What the folders promise. */
@AnalyzeClasses(packages = "vn.haidang", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @Test
    void modulesUseOnlyWhatTheirPackageInfoAllows() {
        ApplicationModules.of(HaiDangApplication.class).verify();
    }

    @ArchTest
    static final ArchRule ENTITIES_AND_REPOSITORIES_STAY_INSIDE_THEIR_FEATURE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    @ArchTest
    static final ArchRule DEPENDENCIES_COME_THROUGH_THE_CONSTRUCTOR =
            fields().should().notBeAnnotatedWith(Autowired.class);

    @ArchTest
    static final ArchRule TIME_COMES_FROM_THE_CLOCK = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis");

    @ArchTest
    static final ArchRule NO_PUBLIC_SETTERS_ON_ENTITIES = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .should()
            .haveNameNotMatching("set\\p{Lu}.*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule FACES_ARE_ON_TOP = noClasses()
            .that()
            .resideOutsideOfPackages("vn.haidang.site..", "vn.haidang.workspace..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("vn.haidang.site..", "vn.haidang.workspace..");
}
