package vn.haidang.material;

/** What an expert thinks of a text. */
public enum OpinionVerdict {
    AGREES,
    AGREES_WITH_REMARKS,
    /** Can be approved nevertheless, with a written reason. */
    DISAGREES;

    public String messageKey() {
        return "material.opinion.verdict." + name();
    }
}
