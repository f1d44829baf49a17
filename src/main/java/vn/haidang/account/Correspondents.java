package vn.haidang.account;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Permission;
import vn.haidang.access.Role;

/** Who is written to when a unit is: those of it who may do there what the mail asks for. */
@Component
@Transactional(readOnly = true)
public class Correspondents {

    private final CorrespondentRows rows;

    Correspondents(CorrespondentRows rows) {
        this.rows = rows;
    }

    /**
     * People with a mail address whose own role at one of these units includes the permission; a role above the unit does
     * not count. One query.
     */
    public List<Correspondent> at(Collection<Long> organizationIds, Permission permission) {
        var roles = Arrays.stream(Role.values())
                .filter(role -> role.includes(permission))
                .toList();
        return organizationIds.isEmpty()
                ? List.of()
                : rows.at(organizationIds, roles).stream()
                        .map(row -> new Correspondent(
                                row.getId(),
                                row.getOrganizationId(),
                                row.getMail(),
                                Locale.forLanguageTag(row.getLanguage())))
                        .toList();
    }
}
