package vn.haidang.account;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRows extends JpaRepository<Account, Long> {

    Optional<Account> findByUsername(String username);

    boolean existsByDemoTrue();

    @Query("select count(a) > 0 from Account a join a.grants g where g.role = vn.haidang.access.Role.ADMINISTRATOR")
    boolean hasAdministrator();

    List<Name> findByIdIn(Collection<Long> ids);

    interface Name {
        Long getId();

        String getDisplayName();
    }
}
