package vn.haidang.area.neighbourhood;

/** Why a neighbourhood is no more under its name. */
public enum Ending {
    RENAMED,
    MERGED,
    CLOSED;

    public String messageKey() {
        return "area.neighbourhood.ending." + this;
    }
}
