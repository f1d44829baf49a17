package vn.haidang.campaign.opinion;

/** How far an asked unit is. */
public enum OpinionState {
    WAITING,
    /** The deadline is past; an answer is still taken. */
    OVERDUE,
    ANSWERED,
    /** The answer that stands came after the deadline. */
    LATE,
    /** The asking ended without an answer: không có ý kiến. */
    NONE;

    public boolean isAnswered() {
        return this == ANSWERED || this == LATE;
    }

    public String messageKey() {
        return "opinion.state." + this;
    }
}
