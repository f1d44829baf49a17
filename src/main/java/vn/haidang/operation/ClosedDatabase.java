package vn.haidang.operation;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;

/**
 * The embedded database closes itself when it cannot write, on a full disk for example, and opens again for the next new
 * connection. The pool must let go of the old ones for that: it does not know this fault by itself. Public only because the
 * pool makes it by name.
 */
public final class ClosedDatabase implements SQLExceptionOverride {

    private static final int H2_CLOSED = 90_098;

    @java.lang.Override
    public SQLExceptionOverride.Override adjudicate(SQLException fault) {
        return fault.getErrorCode() == H2_CLOSED
                ? SQLExceptionOverride.Override.MUST_EVICT
                : SQLExceptionOverride.Override.CONTINUE_EVICT;
    }
}
