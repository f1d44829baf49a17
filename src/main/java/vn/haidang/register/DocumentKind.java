package vn.haidang.register;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What an official document is, with the abbreviation that stands in its number: Nghị định 30/2020/NĐ-CP, Phụ lục III,
 * and the usual ones of the National Assembly and the Party, which that decree does not rule.
 */
public enum DocumentKind {
    LAW(""),
    ORDINANCE("PL"),
    RESOLUTION("NQ"),
    DECREE("NĐ"),
    DECISION("QĐ"),
    DIRECTIVE("CT"),
    CIRCULAR("TT"),
    JOINT_CIRCULAR("TTLT"),
    PROGRAMME("CTr"),
    PLAN("KH"),
    PROJECT("ĐA"),
    CONCLUSION("KL"),
    NOTICE("TB"),
    GUIDANCE("HD"),
    REGULATION("QC"),
    RULES("QyĐ"),
    OFFICIAL_LETTER(""),
    TELEGRAM("CĐ"),
    REPORT("BC"),
    SUBMISSION("TTr"),
    CONSOLIDATED("VBHN"),
    OTHER("");

    private final String abbreviation;

    DocumentKind(String abbreviation) {
        this.abbreviation = abbreviation;
    }

    /** As it stands in numbers; empty where it stands in none. */
    String abbreviation() {
        return abbreviation;
    }

    /** In addresses of lists. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<DocumentKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }

    public String messageKey() {
        return "register.kind." + name();
    }
}
