package vn.haidang.campaign.drive;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.Reason;
import vn.haidang.shared.VietnameseText;

/**
 * What the form of a campaign edits, and what is frozen of it.
 *
 * @param message what everybody is to remember (thông điệp, chủ đề của đợt); empty while there is none
 * @param firstDay first day of the campaign, {@code lastDay} its last
 * @param themes slugs of what the joint scheme brings together: drugs, HIV/AIDS, prostitution
 * @param audiences slugs of those it is for; none for everybody
 * @param areaIds where it is held; none for everywhere that the plan reaches
 */
public record CampaignDraft(
        CampaignKind kind,
        String title,
        String message,
        @Nullable LocalDate firstDay,
        @Nullable LocalDate lastDay,
        Set<String> themes,
        Set<String> audiences,
        Set<Long> areaIds) {

    public static final int TITLE_MAX = 300;
    public static final int MESSAGE_MAX = 500;
    /** What lasts longer is the plan itself. */
    public static final int YEARS_MAX = 1;

    public CampaignDraft {
        // Sorted, so that the same campaign is always frozen as the same text.
        themes = new TreeSet<>(themes);
        audiences = new TreeSet<>(audiences);
        areaIds = new TreeSet<>(areaIds);
    }

    CampaignDraft clean() {
        return new CampaignDraft(
                kind,
                VietnameseText.line(title),
                VietnameseText.line(message),
                firstDay,
                lastDay,
                themes,
                audiences,
                areaIds);
    }

    CampaignDraft between(@Nullable LocalDate first, @Nullable LocalDate last) {
        return new CampaignDraft(kind, title, message, first, last, themes, audiences, areaIds);
    }

    List<Reason> reasonsAgainst() {
        var reasons = new ArrayList<Reason>();
        if (title.isEmpty()) {
            reasons.add(Reason.of("campaign.refused.drive.title.missing"));
        }
        if (title.length() > TITLE_MAX) {
            reasons.add(Reason.of("campaign.refused.drive.title.long", TITLE_MAX));
        }
        if (message.length() > MESSAGE_MAX) {
            reasons.add(Reason.of("campaign.refused.drive.message.long", MESSAGE_MAX));
        }
        if (firstDay == null || lastDay == null) {
            reasons.add(Reason.of("campaign.refused.days.missing"));
        } else if (lastDay.isBefore(firstDay)) {
            reasons.add(Reason.of("campaign.refused.days.order"));
        } else if (lastDay.isAfter(firstDay.plusYears(YEARS_MAX))) {
            reasons.add(Reason.of("campaign.refused.drive.days.long", YEARS_MAX));
        }
        if (themes.isEmpty()) {
            reasons.add(Reason.of("campaign.refused.drive.themes.missing"));
        }
        return reasons;
    }
}
