package vn.haidang.account;

/** What a person may do; a role groups some of these, a scope says where. */
public enum Permission {
    /** Sees drafts, revisions and decisions, not only what is published. */
    MATERIAL_READ,
    /** Writes, changes and submits. */
    MATERIAL_WRITE,
    /** Approves or returns what others submitted; approval puts it before the public. */
    MATERIAL_APPROVE,
    /** Takes a published material back, with a reason. */
    MATERIAL_WITHDRAW
}
