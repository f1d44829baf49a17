package vn.haidang.material;

/** What an approver looks for; the rules of prevention science and of the law behind them stand in docs/decisions/0006. */
public enum MaterialCheck {
    /** Every claim is true and has its source. */
    TRUE_AND_SOURCED,
    /** Specific, near effects instead of distant threats. */
    SPECIFIC,
    /** Says that most do not use, with figures only where they are local, dated and sourced. */
    NORMS,
    /** Says what to do, and where help is. */
    HELP,
    /** No moralising, no absolutes such as "once is enough". */
    NO_MORALISING,
    /** No instruction, dose, price, place or glamour (Luật 120/2025/QH15 art. 5(10)). */
    NO_INSTRUCTION,
    /** No stigma, nothing that identifies a person (art. 5(11)). */
    NO_STIGMA;

    public String messageKey() {
        return "material.check." + name();
    }
}
