package vn.haidang.organization;

/** What a person can do on the page of an organization. */
public enum OrganizationAction {
    CORRECT,
    RENAME,
    MOVE,
    MERGE,
    CLOSE,
    ADD,
    COUNT
}
