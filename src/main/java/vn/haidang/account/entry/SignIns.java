package vn.haidang.account.entry;

import java.util.Locale;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;
import vn.haidang.account.factor.SecondFactors;
import vn.haidang.audit.AuditAction;
import vn.haidang.audit.AuditLog;
import vn.haidang.shared.Refused;

/** Writes down who came in, who tried, and checks second factors on the way. */
@Service
@Transactional
public class SignIns {

    private final Accounts accounts;
    private final SecondFactors secondFactors;
    private final SignInBrake brake;
    private final AuditLog audit;

    SignIns(Accounts accounts, SecondFactors secondFactors, SignInBrake brake, AuditLog audit) {
        this.accounts = accounts;
        this.secondFactors = secondFactors;
        this.brake = brake;
        this.audit = audit;
    }

    public void succeeded(Actor actor) {
        accounts.noteSignIn(actor.accountId());
        record(AuditAction.SIGNED_IN, actor);
    }

    /** A name that nobody has is not written down: it may be a password in the wrong field. */
    public void failed(String username) {
        accounts.actor(username.strip().toLowerCase(Locale.ROOT))
                .ifPresentOrElse(
                        actor -> record(AuditAction.SIGN_IN_FAILED, actor),
                        () -> audit.record(AuditAction.SIGN_IN_FAILED, null, AuditLog.ACCOUNT, "", "", ""));
    }

    public void left(Actor actor) {
        record(AuditAction.SIGNED_OUT, actor);
    }

    /**
     * @return whether a recovery code was used
     * @throws Refused when the code does not fit, fitted once before, or has to wait
     */
    @Transactional(noRollbackFor = Refused.class)
    public boolean checkSecondFactor(Actor actor, String code) {
        var wait = brake.waitForSecondFactor(actor.accountId());
        if (wait.isPositive()) {
            throw Refused.because("account.factor.wait", wait.plusMillis(999).toSeconds());
        }
        var checked = secondFactors.check(actor.accountId(), code);
        if (checked == SecondFactors.Checked.WRONG) {
            brake.secondFactorFailed(actor.accountId());
            record(AuditAction.SECOND_FACTOR_FAILED, actor);
            throw Refused.because("account.factor.wrong");
        }
        brake.secondFactorFitted(actor.accountId());
        if (checked == SecondFactors.Checked.RECOVERY_CODE) {
            record(AuditAction.RECOVERY_CODE_USED, actor);
            return true;
        }
        return false;
    }

    private void record(AuditAction action, Actor actor) {
        audit.record(
                action,
                actor.accountId(),
                AuditLog.ACCOUNT,
                String.valueOf(actor.accountId()),
                accounts.pathOf(actor),
                "");
    }
}
