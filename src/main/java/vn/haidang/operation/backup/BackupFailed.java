package vn.haidang.operation.backup;

/** A backup could not be written or read back; one line says why. Nothing was changed. */
public class BackupFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String line;

    BackupFailed(String line) {
        super(line);
        this.line = line;
    }

    BackupFailed(String line, Throwable cause) {
        super(line, cause);
        this.line = line + " (" + cause + ")";
    }

    /** For people. */
    public String line() {
        return line;
    }
}
