package vn.haidang.area.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.time.LocalDate;
import java.util.List;
import vn.haidang.access.Actor;
import vn.haidang.area.hotspot.HotspotClasses;
import vn.haidang.area.hotspot.HotspotLine;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Dates;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.FormDialog;
import vn.haidang.shared.ui.Notices;

/** The classes of one unit with the decisions behind them; made only for who may see them. */
class HotspotPanel extends Section {

    private final HotspotClasses hotspots;
    private final long areaId;
    private final LocalDate today;
    private final Actor actor;
    private final Runnable changed;

    HotspotPanel(
            HotspotClasses hotspots,
            long areaId,
            List<HotspotLine> lines,
            LocalDate today,
            Actor actor,
            Runnable changed) {
        this.hotspots = hotspots;
        this.areaId = areaId;
        this.today = today;
        this.actor = actor;
        this.changed = changed;
        addClassName("hd-section");
        var keeps = hotspots.mayManage(actor);
        var head = new Div(new H2(getTranslation("area.hotspot")));
        head.addClassName("hd-section-head");
        if (keeps) {
            head.add(new Button(getTranslation("area.hotspot.add"), VaadinIcon.PLUS.create(), _ -> add()));
        }
        var notice = new Paragraph(getTranslation("area.hotspot.notice"));
        notice.addClassName("hd-help");
        add(head, notice);
        if (lines.isEmpty()) {
            var none = new Paragraph(
                    getTranslation("area.hotspot.none") + (keeps ? " " + getTranslation("area.hotspot.none.add") : ""));
            none.addClassName("hd-quiet");
            add(none);
            return;
        }
        var list = new UnorderedList();
        list.addClassName("hd-figure-list");
        lines.forEach(line -> list.add(item(line, keeps)));
        add(list);
    }

    private ListItem item(HotspotLine line, boolean keeps) {
        var level = new Span(getTranslation(line.level().messageKey()));
        level.addClassName("hd-strong");
        var text = new Div(level, new Span(HotspotTexts.decision(line, this)), new Span(HotspotTexts.time(line, this)));
        text.addClassName("hd-lines");
        if (!line.note().isEmpty()) {
            text.add(new Span(line.note()));
        }
        var badges = HotspotTexts.badges(line, today, this);
        var item = new ListItem(text, badges);
        if (keeps) {
            item.add(line.removed() ? actions(putBack(line)) : actions(line));
        }
        return item;
    }

    private Component actions(HotspotLine line) {
        var change = action("area.hotspot.change", "area.hotspot.change.of", line, () -> change(line));
        var remove = action("area.hotspot.remove", "area.hotspot.remove.of", line, () -> remove(line));
        return line.validTo() == null
                ? actions(change, action("area.hotspot.end", "area.hotspot.end.of", line, () -> end(line)), remove)
                : actions(change, remove);
    }

    private static Component actions(Button... buttons) {
        var box = new Div(buttons);
        box.addClassName("hd-buttons");
        return box;
    }

    private Button putBack(HotspotLine line) {
        return action("area.hotspot.put.back", "area.hotspot.put.back.of", line, () -> {
            try {
                hotspots.putBack(line.id(), line.version(), actor);
                done("area.hotspot.put.back.done");
            } catch (Refused refused) {
                Notices.refused(refused);
            }
        });
    }

    private Button action(String key, String spokenKey, HotspotLine line, Runnable act) {
        var button = new Button(getTranslation(key), _ -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(spokenKey, Dates.day(line.validFrom())));
        return button;
    }

    private void add() {
        var form = new HotspotForm();
        new FormDialog(
                        getTranslation("area.hotspot.add"),
                        getTranslation("area.hotspot.add.what"),
                        form,
                        getTranslation("area.hotspot.add.do"),
                        "area.hotspot.refused",
                        () -> {
                            hotspots.add(areaId, form.draft(), actor);
                            done("area.hotspot.added");
                        })
                .open();
    }

    private void change(HotspotLine line) {
        var form = new HotspotForm().with(line.draft());
        new FormDialog(
                        getTranslation("area.hotspot.change.of", Dates.day(line.validFrom())),
                        getTranslation("area.hotspot.change.what"),
                        form,
                        getTranslation("area.hotspot.change.do"),
                        "area.hotspot.refused",
                        () -> {
                            hotspots.change(line.id(), form.draft(), line.version(), actor);
                            done("area.hotspot.done");
                        })
                .open();
    }

    private void end(HotspotLine line) {
        var day = new DayField(getTranslation("area.hotspot.to"));
        day.setRequiredIndicatorVisible(true);
        new FormDialog(
                        getTranslation("area.hotspot.end.of", Dates.day(line.validFrom())),
                        getTranslation("area.hotspot.end.what"),
                        day,
                        getTranslation("area.hotspot.end.do"),
                        "area.hotspot.refused",
                        () -> {
                            hotspots.end(line.id(), day.getValue(), line.version(), actor);
                            done("area.hotspot.done");
                        })
                .open();
    }

    private void remove(HotspotLine line) {
        new FormDialog(
                        getTranslation("area.hotspot.remove.of", Dates.day(line.validFrom())),
                        getTranslation("area.hotspot.remove.what"),
                        new Div(),
                        getTranslation("area.hotspot.remove.do"),
                        "area.hotspot.refused",
                        () -> {
                            hotspots.remove(line.id(), line.version(), actor);
                            done("area.hotspot.remove.done");
                        })
                .open();
    }

    private void done(String key) {
        Notices.done(getTranslation(key));
        changed.run();
    }
}
