package vn.haidang.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Names;
import vn.haidang.history.ui.HistoryPanel;
import vn.haidang.search.SearchEditing;
import vn.haidang.search.SiteSearch;
import vn.haidang.search.missed.MissedSearches;
import vn.haidang.search.pin.NoSuchPin;
import vn.haidang.search.pin.PinDetails;
import vn.haidang.search.pin.PinDraft;
import vn.haidang.search.pin.PinnedResults;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.DayField;
import vn.haidang.shared.ui.Notices;
import vn.haidang.shared.ui.Reasons;

/** What is put first for one text: written, changed, taken away, with who did so before. */
@Route(SearchNavigation.PINS + "/:id([0-9]+)")
@RouteAlias(SearchNavigation.NEW_PIN)
@PermitAll
class PinEditorView extends SearchView implements BeforeLeaveObserver {

    private final PinnedResults pins;
    private final MissedSearches missed;
    private final CurrentActor currentActor;
    private final Names names;
    private final TextField text = new TextField(getTranslation("search.pin.text"));
    private final ThingsField things;
    private final DayField firstDay = new DayField(getTranslation("search.pin.firstDay"));
    private final DayField lastDay = new DayField(getTranslation("search.pin.lastDay"));
    private final TextField note = new TextField(getTranslation("search.pin.note"));
    private final Reasons reasons = new Reasons(this::fieldOf);
    private final Div side = new Div();

    private @Nullable PinDetails known;
    private @Nullable Long missedId;
    private PinDraft kept = PinDraft.of("");

    PinEditorView(
            PinnedResults pins, MissedSearches missed, SiteSearch search, CurrentActor currentActor, Names names) {
        super(currentActor, SearchTabs.Tab.PINS);
        this.pins = pins;
        this.missed = missed;
        this.currentActor = currentActor;
        this.names = names;
        things = new ThingsField(search);
        text.setHelperText(getTranslation("search.pin.text.help"));
        text.setMaxLength(PinDraft.TEXT_MAX);
        text.setRequiredIndicatorVisible(true);
        firstDay.setHelperText(getTranslation("search.pin.firstDay.help"));
        lastDay.setHelperText(getTranslation("search.pin.lastDay.help"));
        note.setHelperText(getTranslation("search.pin.note.help"));
        note.setMaxLength(PinDraft.NOTE_MAX);
        var fields = new Div(text, things, firstDay, lastDay, note);
        fields.addClassName("hd-fields");
        var form = new Div(reasons, fields, bar());
        form.addClassName("hd-main-column");
        side.addClassName("hd-side-column");
        var columns = new Div(form, side);
        columns.addClassName("hd-columns");
        add(columns);
    }

    private Div bar() {
        var save = new Button(getTranslation("search.pin.save"), _ -> save());
        save.addThemeVariants(ButtonVariant.PRIMARY);
        var cancel = new Anchor(SearchNavigation.PINS, getTranslation("search.pin.cancel"));
        cancel.addClassName("hd-button");
        var bar = new Div(save, cancel);
        bar.addClassName("hd-buttons");
        return bar;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        super.beforeEnter(event);
        if (!SearchEditing.isAllowed(currentActor.get())) {
            return;
        }
        var id = event.getRouteParameters().getLong("id");
        if (id.isPresent()) {
            try {
                show(pins.get(id.get(), currentActor.get()));
            } catch (NoSuchPin _) {
                event.rerouteToError(NotFoundException.class);
            }
        } else {
            known = null;
            var given = event.getLocation().getQueryParameters();
            missedId = given.getSingleParameter(SearchNavigation.FOR)
                    .filter(number -> number.matches("\\d{1,18}"))
                    .map(Long::valueOf)
                    .orElse(null);
            setHeading(getTranslation("search.pin.new"));
            setActions();
            fill(PinDraft.of(given.getSingleParameter(SearchNavigation.TEXT).orElse("")));
            things.show(List.of());
            kept = draft();
            text.focus();
        }
    }

    private void show(PinDetails details) {
        known = details;
        setHeading(getTranslation("search.pin.of", details.draft().text()));
        var site = new Anchor(
                SearchNavigation.site(details.draft().text()), getTranslation("search.pin.look"), AnchorTarget.BLANK);
        site.addClassName("hd-button");
        var remove = new Button(getTranslation("search.pin.remove"), _ -> ask(details));
        setActions(site, remove);
        fill(details.draft());
        things.show(details.things());
        kept = draft();
        var history = new Section(new HistoryPanel(details.history(), names));
        history.addClassName("hd-section");
        var incomplete = details.things().stream().anyMatch(thing -> !thing.shown());
        side.removeAll();
        side.add(new PinBadges(details.state(), incomplete), history);
    }

    private void fill(PinDraft draft) {
        text.setValue(draft.text());
        firstDay.setValue(draft.firstDay());
        lastDay.setValue(draft.lastDay());
        note.setValue(draft.note());
    }

    private PinDraft draft() {
        return new PinDraft(
                text.getValue(), things.publicIds(), firstDay.getValue(), lastDay.getValue(), note.getValue());
    }

    private void save() {
        var draft = draft();
        var actor = currentActor.get();
        try {
            var before = known;
            if (before == null) {
                pins.create(draft, actor);
                if (missedId != null) {
                    missed.pinned(missedId, actor);
                }
            } else {
                pins.save(before.id(), draft, before.version(), actor);
            }
        } catch (Refused refused) {
            reasons.show(getTranslation("search.pin.refused"), refused.reasons());
            return;
        }
        leave("search.pin.saved");
    }

    private void ask(PinDetails details) {
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("search.pin.remove.ask", details.draft().text()));
        ask.setText(getTranslation("search.pin.remove.what"));
        ask.setCancelable(true);
        ask.setCancelText(getTranslation("ui.cancel"));
        ask.setConfirmText(getTranslation("search.pin.remove.do"));
        ask.setConfirmButtonTheme("primary error");
        ask.addConfirmListener(_ -> {
            try {
                pins.remove(details.id(), currentActor.get());
                leave("search.pin.removed");
            } catch (NoSuchPin _) {
                leave("search.pin.removed");
            }
        });
        ask.open();
    }

    private void leave(String noticeKey) {
        kept = draft();
        Notices.done(getTranslation(noticeKey));
        UI.getCurrent().navigate(missedId == null ? SearchNavigation.PINS : SearchNavigation.MISSED);
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (draft().equals(kept)) {
            return;
        }
        var leave = event.postpone();
        var ask = new ConfirmDialog();
        ask.setHeader(getTranslation("search.pin.leave"));
        ask.setText(getTranslation("search.pin.leave.what"));
        ask.setConfirmButton(getTranslation("search.pin.leave.stay"), _ -> ask.close());
        ask.setRejectable(true);
        ask.setRejectButton(getTranslation("search.pin.leave.do"), _ -> leave.proceed());
        ask.open();
    }

    private @Nullable Component fieldOf(Reason reason) {
        Map<String, Component> fields =
                Map.of("text", text, "things", things.field(), "firstDay", firstDay, "lastDay", lastDay, "note", note);
        return Optional.of(reason.key().split("\\."))
                .filter(parts -> parts.length > 2 && parts[1].equals("pin"))
                .map(parts -> fields.get(parts[2]))
                .orElse(null);
    }
}
