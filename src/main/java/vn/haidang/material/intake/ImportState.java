package vn.haidang.material.intake;

import java.util.Set;

/** Where an upload for import stands. */
public enum ImportState {
    /** Looked through; waits for its person to say how to go on. */
    RECEIVED,
    WAITING,
    RUNNING,
    DONE,
    /** Stopped by a fault; what was brought in stays, and it can go on from there. */
    STOPPED,
    DISCARDED;

    static final Set<ImportState> STARTABLE = Set.of(RECEIVED, STOPPED);

    public boolean isUnderWay() {
        return this == WAITING || this == RUNNING;
    }

    public String messageKey() {
        return "import.state." + name();
    }
}
