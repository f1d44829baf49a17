package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.haidang.material.Opinion;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** What experts said, the latest first; an opinion on an earlier text says so. */
class OpinionList extends UnorderedList {

    OpinionList(List<Opinion> opinions, Map<Long, String> names, Predicate<Opinion> isCurrent) {
        addClassName("hd-opinions");
        opinions.forEach(opinion -> add(item(opinion, names, isCurrent.test(opinion))));
    }

    private ListItem item(Opinion opinion, Map<Long, String> names, boolean isCurrent) {
        var badges = new Div(verdict(opinion));
        badges.addClassName("hd-badges");
        if (!isCurrent) {
            badges.add(new StateBadge(
                    Tone.QUIET,
                    VaadinIcon.TIME_BACKWARD,
                    getTranslation("material.opinion.earlier", opinion.revision())));
        }
        var line = new Span(getTranslation(
                "material.opinion.line",
                getTranslation("material.claim." + opinion.claim()),
                names.getOrDefault(opinion.givenBy(), getTranslation("material.trail.nobody")),
                opinion.organization(),
                Dates.moment(opinion.givenAt())));
        var lines = new Div(badges, line);
        lines.addClassName("hd-lines");
        if (!opinion.text().isEmpty()) {
            var text = new Paragraph(opinion.text());
            text.addClassName("hd-note");
            lines.add(text);
        }
        return new ListItem(lines);
    }

    private StateBadge verdict(Opinion opinion) {
        var word = getTranslation(opinion.verdict().messageKey());
        return switch (opinion.verdict()) {
            case AGREES -> new StateBadge(Tone.DONE, VaadinIcon.CHECK, word);
            case AGREES_WITH_REMARKS -> new StateBadge(Tone.WAITING, VaadinIcon.COMMENT_O, word);
            case DISAGREES -> new StateBadge(Tone.REFUSED, VaadinIcon.CLOSE, word);
        };
    }
}
