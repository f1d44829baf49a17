package vn.haidang.review;

import vn.haidang.access.Permission;

/** A frozen revision of something that needs a second person's yes. */
public interface Reviewable {

    /** What kind of thing it is, the same for all of its kind: {@code material}. */
    String subject();

    long subjectId();

    int revision();

    /** Hash of the frozen content: a decision names it, so that nobody approves what they have not seen. */
    String contentHash();

    /** The organization that the thing belongs to; who may decide depends on it. */
    long organizationId();

    /** The line that a list of waiting decisions shows. */
    String title();

    /** What a person needs in that organization to decide. */
    Permission permissionToDecide();
}
