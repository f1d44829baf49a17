package vn.haidang.campaign;

/** What can be done to a plan. */
public enum PlanAction {
    READ,
    EDIT,
    /** Asks units for their opinion, and ends the asking. */
    CONSULT,
    SUBMIT,
    TAKE_BACK,
    APPROVE,
    RETURN,
    /** Records number, date and signer. */
    ISSUE,
    SEND,
    /** Goes on writing on what was issued. */
    AMEND,
    COPY
}
