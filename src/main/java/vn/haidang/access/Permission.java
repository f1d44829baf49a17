package vn.haidang.access;

/** What a person may do; a role groups some of these, a scope says where. */
public enum Permission {
    /** Sees drafts, revisions and decisions, not only what is published. */
    MATERIAL_READ,
    /** Writes, changes and submits. */
    MATERIAL_WRITE,
    /** Approves or returns what others submitted; approval puts it before the public. */
    MATERIAL_APPROVE,
    /** Takes a published material back, with a reason. */
    MATERIAL_WITHDRAW,
    /** Gives an expert opinion (thẩm định) on claims about health or law, bound to a revision. */
    MATERIAL_OPINE,
    /** Brings many documents in at once; they arrive as drafts. */
    MATERIAL_IMPORT,
    /** Sees plans in the making, their annex and what came of it. */
    PLAN_READ,
    /** Writes plans, asks units for their opinion, submits. */
    PLAN_WRITE,
    /** Approves the content of a plan, or returns it. */
    PLAN_APPROVE,
    /** Records number, date and signer of a plan that was signed (văn thư), and sends it. */
    PLAN_ISSUE,
    /** Answers for a unit: opinions, receipts, how far its share of a plan has come. */
    PLAN_ANSWER,
    /** Keeps administrative units and their dated figures. */
    AREA_MANAGE,
    /** Keeps the neighbourhoods (khu dân cư) of a ward and their figures. */
    NEIGHBOURHOOD_MANAGE,
    /** Sees hotspot classes: in the whole city, or of the ward itself. */
    HOTSPOT_READ,
    /** Notes and mends hotspot classes; in the city only. */
    HOTSPOT_MANAGE,
    /** Keeps organizations and schools: adds, renames, merges, imports. */
    ORGANIZATION_MANAGE,
    /** Keeps the register of official documents. */
    REGISTER_MANAGE,
    /** Confirms for a unit that a document to be studied (quán triệt) was studied. */
    READING_CONFIRM,
    /** Keeps what plans choose from: cost norms and the year's calendar. */
    INDICATOR_MANAGE,
    /** Shapes what the public finds: results put first, synonyms, what was searched and not found. */
    SEARCH_EDIT,
    /** Invites, disables and hands over accounts, and changes their roles. */
    ACCOUNT_MANAGE,
    /** Reads who signed in and what was administered. */
    AUDIT_READ
}
