package vn.haidang.register;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.organization.Organizations;
import vn.haidang.shared.Reason;

/** Who may do what with the register: it belongs to the city, and everybody who works with documents reads it. */
@Component
class DocumentRules {

    private static final List<Permission> READERS =
            List.of(Permission.REGISTER_MANAGE, Permission.MATERIAL_READ, Permission.READING_CONFIRM);

    private final Authority authority;
    private final Organizations organizations;

    DocumentRules(Authority authority, Organizations organizations) {
        this.authority = authority;
        this.organizations = organizations;
    }

    boolean mayRead(Actor actor) {
        return READERS.stream().anyMatch(actor::mayAnywhere);
    }

    List<Reason> reasonsAgainstManaging(Actor actor) {
        return actor.mayAnywhere(Permission.REGISTER_MANAGE)
                        && authority.allows(
                                actor,
                                Permission.REGISTER_MANAGE,
                                organizations.city().id())
                ? List.of()
                : List.of(Reason.of("register.refused.permission"));
    }
}
