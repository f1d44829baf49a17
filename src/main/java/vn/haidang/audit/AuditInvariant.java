package vn.haidang.audit;

import java.util.function.Consumer;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Invariant;

/** The chain is whole: nobody edited or removed an entry. */
@Component
class AuditInvariant implements Invariant {

    private final AuditLog audit;

    AuditInvariant(AuditLog audit) {
        this.audit = audit;
    }

    @Override
    public String claim() {
        return "no entry of the audit log was changed or removed";
    }

    @Override
    public long check(Consumer<String> broken) {
        audit.firstBroken().ifPresent(id -> broken.accept("audit entry " + id + " is not what was written"));
        return audit.count();
    }
}
