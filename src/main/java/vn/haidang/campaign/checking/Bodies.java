package vn.haidang.campaign.checking;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.check.CheckedBody;
import vn.haidang.campaign.check.CheckedBody.Kind;
import vn.haidang.organization.OrganizationRef;

/** Who leads a line and who takes part: bodies that the portal knows by their codes, all others by their words. */
final class Bodies {

    private static final Map<String, Kind> CODES = Map.of(
            "cong-an-tp", Kind.POLICE,
            "bien-phong", Kind.POLICE,
            "so-gddt", Kind.EDUCATION,
            "so-y-te", Kind.HEALTH,
            "so-vhttdl", Kind.CULTURE,
            "bao-ptth", Kind.PRESS);

    /** In this order: the first that is found decides. */
    private static final Map<Kind, Pattern> WORDS = new LinkedHashMap<>();

    static {
        words(Kind.POLICE, "công an|cảnh sát|biên phòng");
        words(Kind.HEALTH, "y tế|bệnh viện|bác sĩ|kiểm soát bệnh tật|cdc");
        words(Kind.EDUCATION, "giáo dục|gd&đt|gdđt|sgd");
        words(Kind.SCHOOL, "trường|trường học|giáo viên|tiểu học|thcs|thpt");
        words(Kind.UNION, "đoàn|thành đoàn|hội|mặt trận|mttq|liên đoàn|công đoàn");
        words(Kind.CULTURE, "văn hóa|văn hoá|vhttdl|vh,tt&dl|vhtt");
        words(Kind.PRESS, "báo|đài|truyền hình|phát thanh");
        words(Kind.COMMUNE, "ubnd|ủy ban nhân dân|uỷ ban nhân dân|xã|phường|đặc khu");
    }

    private static final Pattern BETWEEN = Pattern.compile("[;,\\n]| và ");

    private final Map<Long, OrganizationRef> known;

    Bodies(Map<Long, OrganizationRef> known) {
        this.known = known;
    }

    private static void words(Kind kind, String words) {
        WORDS.put(
                kind,
                Pattern.compile(
                        "(?<![\\p{L}\\p{M}])(?:" + words + ")(?![\\p{L}\\p{M}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    @Nullable
    CheckedBody lead(ActivityText text) {
        var body = text.leadId() == null ? null : known.get(text.leadId());
        if (body != null) {
            return of(body);
        }
        return text.lead().isBlank() ? null : new CheckedBody(text.lead(), inWords(text.lead()));
    }

    /** Those the portal knows, and of the words beside them those that name a kind of body that is not among these. */
    List<CheckedBody> partners(ActivityText text) {
        var bodies = new ArrayList<CheckedBody>();
        text.partnerIds().stream()
                .map(known::get)
                .filter(Objects::nonNull)
                .map(Bodies::of)
                .forEach(bodies::add);
        for (var words : BETWEEN.split(text.partners())) {
            var kind = inWords(words);
            if (!words.isBlank() && bodies.stream().noneMatch(body -> body.kind() == kind)) {
                bodies.add(new CheckedBody(words.strip(), kind));
            }
        }
        return bodies;
    }

    static CheckedBody of(OrganizationRef body) {
        return new CheckedBody(
                body.name(),
                switch (body.kind()) {
                    case PEOPLES_COMMITTEE -> Kind.COMMUNE;
                    case UNION -> Kind.UNION;
                    case SCHOOL -> Kind.SCHOOL;
                    case AGENCY -> {
                        var kind = CODES.get(body.code());
                        yield kind == null ? inWords(body.name()) : kind;
                    }
                });
    }

    static Kind inWords(String words) {
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().matcher(words).find())
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(Kind.OTHER);
    }
}
