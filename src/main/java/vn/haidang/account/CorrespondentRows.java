package vn.haidang.account;

import java.util.Collection;
import java.util.List;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.haidang.access.Role;

interface CorrespondentRows extends Repository<Account, Long> {

    @Query("""
            select distinct a.id as id, g.organizationId as organizationId, a.mail as mail, a.language as language
            from Account a join a.grants g
            where a.state = vn.haidang.account.AccountState.ACTIVE and a.mail is not null
              and g.organizationId in :organizationIds and g.role in :roles
            order by a.id""")
    List<Row> at(Collection<Long> organizationIds, Collection<Role> roles);

    interface Row {
        long getId();

        long getOrganizationId();

        String getMail();

        String getLanguage();
    }
}
