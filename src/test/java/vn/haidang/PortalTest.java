package vn.haidang;

import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ContextConfiguration;
import vn.haidang.account.AccountFixtures;
import vn.haidang.account.factor.FactorFixtures;
import vn.haidang.campaign.PlanFixtures;
import vn.haidang.material.Experts;
import vn.haidang.material.MaterialFixtures;
import vn.haidang.operation.PreparedPortal;
import vn.haidang.register.LapseDay;

/**
 * The whole portal on a real database, a real index and a real port, in demo mode without content. All tests that carry
 * this share one Spring context, and with it one database: each makes what it needs under names of its own.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Inherited
@SpringBootTest(classes = HaiDangApplication.class, webEnvironment = WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestHome.class)
@Import({
    PreparedPortal.class,
    SettableClock.class,
    MaterialFixtures.class,
    Experts.class,
    AccountFixtures.class,
    FactorFixtures.class,
    LapseDay.class,
    PlanFixtures.class,
    SqlCount.class,
    Database.class
})
@Tag("portal")
public @interface PortalTest {}
