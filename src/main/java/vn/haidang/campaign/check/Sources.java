package vn.haidang.campaign.check;

import vn.haidang.shared.Reason;

/** What stands behind the rules: only texts that were read, or that a named secondary page tells of. */
final class Sources {

    /** Faggiano et al., Cochrane 2014, CD003020. */
    static final Reason COCHRANE_SCHOOLS = Reason.of("check.source.cochraneSchools");
    /** UNODC, "Prevention": series of lessons on life skills by trained teachers. */
    static final Reason UNODC_PREVENTION = Reason.of("check.source.unodcPrevention");
    /** Yoon et al., PLoS One 2021: monthly lessons by class teachers in 140 Vietnamese schools. */
    static final Reason VIETNAM_TRIAL = Reason.of("check.source.vietnamTrial");
    /** Scottish Government 2016, what works in drug education and prevention. */
    static final Reason SCOTLAND = Reason.of("check.source.scotland");
    /** EUSPR position, 22 October 2019. */
    static final Reason EUSPR = Reason.of("check.source.euspr");
    /** El-Khatib et al., IJERPH 2021: 17 papers on police in schools. */
    static final Reason POLICE_REVIEW = Reason.of("check.source.policeReview");
    /** UNODC guide of 2023 on law enforcement officers in schools. */
    static final Reason POLICE_GUIDE = Reason.of("check.source.policeGuide");
    /** SAMHSA, "Talk. They Hear You.": many short talks. */
    static final Reason SAMHSA = Reason.of("check.source.samhsa");
    /** Ferri, Allara et al., Cochrane 2013, CD009287. */
    static final Reason COCHRANE_MEDIA = Reason.of("check.source.cochraneMedia");
    /** Allara et al., BMJ Open 2015. */
    static final Reason MEDIA_REVIEW = Reason.of("check.source.mediaReview");
    /** Communities That Care, blueprintsprograms.org. */
    static final Reason COMMUNITIES = Reason.of("check.source.communities");
    /** NIDA, "Words Matter": stigma keeps people from treatment. */
    static final Reason WORDS_MATTER = Reason.of("check.source.wordsMatter");
    /** Law 120/2025/QH15, art. 5(11). */
    static final Reason NO_STIGMA = Reason.of("check.source.noStigma");
    /** Law 120/2025/QH15, art. 3(3). */
    static final Reason PLACES_FIRST = Reason.of("check.source.placesFirst");
    /** Law 91/2025/QH15 on personal data. */
    static final Reason PERSONAL_DATA = Reason.of("check.source.personalData");
    /** QĐ 28/2025/QĐ-TTg. */
    static final Reason HOTSPOT_CLASSES = Reason.of("check.source.hotspotClasses");
    /** Circular 56/2023/TT-BTC, art. 3. */
    static final Reason SPENDING = Reason.of("check.source.spending");
    /** How an office that puts its rules on paper fills a task annex. */
    static final Reason ANNEX = Reason.of("check.source.annex");
    /** A rule of this portal, without a text behind it. */
    static final Reason PORTAL = Reason.of("check.source.portal");

    private Sources() {}

    /** Told by the data itself. */
    static Reason told(String source) {
        return source.isBlank() ? PORTAL : Reason.of("check.source.told", source);
    }
}
