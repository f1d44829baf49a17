package vn.haidang.organization.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Collection;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.organization.Grade;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.SchoolLevel;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;

/** How kinds, levels and standings of organizations read on the screen. */
final class Words {

    private Words() {}

    static String kind(OrganizationKind kind) {
        return text(kind.messageKey());
    }

    static String level(SchoolLevel level) {
        return text(level.messageKey());
    }

    static String grade(Grade grade) {
        return text(grade.messageKey());
    }

    /** "THCS"; "Liên cấp: Tiểu học, THCS". */
    static String levels(Collection<SchoolLevel> levels) {
        var names = levels.stream().sorted().map(Words::level).collect(Collectors.joining(", "));
        return levels.size() > 1 ? text("organization.level.several", names) : names;
    }

    /** Of a school its levels say more than that it is one. */
    static String kindAndLevels(OrganizationKind kind, Collection<SchoolLevel> levels) {
        return levels.isEmpty() ? kind(kind) : levels(levels);
    }

    static Div badges(@Nullable LocalDate validTo, boolean demo, boolean againstRule) {
        var badges = new Div();
        badges.addClassName("hd-badges");
        if (validTo != null) {
            badges.add(new StateBadge(
                    StateBadge.Tone.REFUSED, VaadinIcon.BAN, text("organization.standing.closed", Dates.day(validTo))));
        }
        if (demo) {
            badges.add(new StateBadge(StateBadge.Tone.QUIET, VaadinIcon.FLASK, text("organization.sample")));
        }
        if (againstRule) {
            badges.add(new StateBadge(
                    StateBadge.Tone.WAITING, VaadinIcon.EXCLAMATION_CIRCLE_O, text("organization.against")));
        }
        return badges;
    }

    private static String text(String key, Object... arguments) {
        return I18NProvider.translate(key, arguments);
    }
}
