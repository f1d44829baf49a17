package vn.haidang.campaign.check;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * One line of a plan's annex.
 *
 * @param number as printed, such as 3 or 1.2
 * @param form {@link FormKind#inWords} of the title when only words say it
 * @param allUnits the line is for every unit of the plan's area; {@code places} may then be empty
 * @param lead {@code null} when nobody is named
 * @param sessionsPerUnit 0 when not given
 * @param series {@code null} for a meeting that stands alone
 * @param money {@code null} when the line costs nothing
 */
public record CheckedLine(
        long id,
        String number,
        String title,
        FormKind form,
        List<CheckedAudience> audiences,
        boolean allUnits,
        List<Place> places,
        @Nullable CheckedBody lead,
        List<CheckedBody> partners,
        CheckedTime time,
        int sessionsPerUnit,
        @Nullable CheckedSeries series,
        List<CheckedIndicator> indicators,
        @Nullable CheckedMoney money,
        List<CheckedMaterial> materials,
        String product,
        String note) {

    private static final int SHORT_TITLE = 80;

    public CheckedLine {
        audiences = List.copyOf(audiences);
        places = List.copyOf(places);
        partners = List.copyOf(partners);
        indicators = List.copyOf(indicators);
        materials = List.copyOf(materials);
    }

    String shortTitle() {
        return title.length() <= SHORT_TITLE
                ? title
                : VietnameseText.beginning(title, SHORT_TITLE).strip() + "…";
    }

    /** What people wrote about the line, as one text whose parts stay apart. */
    String words() {
        return title + "\n" + product + "\n" + note;
    }

    List<CheckedAudience> pupils() {
        return audiences.stream().filter(CheckedAudience::pupils).toList();
    }

    boolean reaches(CheckedAudience audience) {
        return audiences.stream().anyMatch(one -> one.slug().equals(audience.slug()));
    }

    boolean inSeries() {
        return series != null && series.sessions() >= CheckedSeries.ENOUGH;
    }

    boolean covers(long areaId) {
        return allUnits || places.stream().anyMatch(place -> place.id() == areaId);
    }

    boolean meetsAtSamePlace(CheckedLine other) {
        if (allUnits || other.allUnits) {
            return true;
        }
        Set<Long> here = places.stream().map(Place::id).collect(Collectors.toSet());
        return other.places.stream().anyMatch(place -> here.contains(place.id()));
    }

    static List<String> names(List<CheckedAudience> audiences) {
        return audiences.stream().map(CheckedAudience::inSentence).toList();
    }

    static List<String> numbers(List<CheckedLine> lines) {
        return lines.stream().map(CheckedLine::number).toList();
    }
}
