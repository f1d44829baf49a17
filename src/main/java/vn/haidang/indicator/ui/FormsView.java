package vn.haidang.indicator.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.text.Collator;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import vn.haidang.access.CurrentActor;
import vn.haidang.indicator.Form;
import vn.haidang.indicator.Forms;
import vn.haidang.indicator.Group;
import vn.haidang.indicator.Indicators;
import vn.haidang.listing.Column;
import vn.haidang.listing.ui.FilterBar;
import vn.haidang.listing.ui.ListPanel;
import vn.haidang.listing.ui.ListTools;
import vn.haidang.shared.ui.StateBadge;

/** Forms of communication with what each usually counts; they come with the program. */
@Route(IndicatorNavigation.FORMS)
@PermitAll
class FormsView extends PlanningView implements AfterNavigationObserver {

    private static final String GROUP = "nhom";
    private static final String INTERACTIVE = "co-trao-doi";

    private final Forms forms;
    private final Indicators indicators;
    private final ListPanel<Form> list;

    FormsView(Forms forms, Indicators indicators, CurrentActor currentActor, ListTools tools) {
        super(currentActor, PlanningTabs.Tab.FORMS);
        this.forms = forms;
        this.indicators = indicators;
        setHeading(getTranslation("indicator.forms"));
        list = new ListPanel<>(
                "indicator.forms",
                tools,
                new FilterBar()
                        .text(IndicatorNavigation.TEXT, getTranslation("indicator.filter.text"))
                        .choices(
                                GROUP,
                                getTranslation("indicator.column.group"),
                                Group.class,
                                group -> getTranslation(group.messageKey()))
                        .toggle(INTERACTIVE, getTranslation("indicator.form.interactive")));
        columns();
        add(help("indicator.forms.what"), list);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        list.filters().read(event.getLocation());
        list.show(this::page);
    }

    private Page<Form> page(Pageable pageable) {
        var groups = list.filters().chosen(GROUP, Group.class);
        var words = list.filters().text(IndicatorNavigation.TEXT);
        return InMemory.page(
                forms.all().stream()
                        .filter(row -> groups.isEmpty() || groups.contains(row.group()))
                        .filter(row -> !list.filters().isOn(INTERACTIVE) || row.interactive())
                        .filter(row -> InMemory.hasWords(row.name(getLocale()), words)),
                Map.of(
                        "name", Comparator.comparing(row -> row.name(getLocale()), Collator.getInstance(getLocale())),
                        "group", Comparator.comparing(Form::group)),
                pageable);
    }

    private void columns() {
        list.title("indicator.column.form", this::title, "name").setFlexGrow(4);
        list.column("indicator.column.group", row -> getTranslation(row.group().messageKey()), "group")
                .setFlexGrow(2);
        list.column("indicator.column.indicators", this::counted, null).setFlexGrow(5);
        list.component("indicator.column.kind", this::badges, null).setFlexGrow(3);
        list.export(
                "hinh-thuc",
                List.of(
                        new Column<>(getTranslation("indicator.column.slug"), Form::slug),
                        new Column<>(getTranslation("indicator.column.form"), row -> row.name(getLocale())),
                        new Column<>(
                                getTranslation("indicator.column.group"),
                                row -> getTranslation(row.group().messageKey())),
                        new Column<>(getTranslation("indicator.column.indicators"), this::counted),
                        new Column<>(
                                getTranslation("indicator.form.oneOff"), row -> getTranslation(yesNo(row.oneOff()))),
                        new Column<>(
                                getTranslation("indicator.form.interactive"),
                                row -> getTranslation(yesNo(row.interactive())))));
    }

    private static String yesNo(boolean is) {
        return is ? "indicator.yes" : "indicator.no";
    }

    private Component title(Form row) {
        var name = new Span(row.name(getLocale()));
        name.addClassName("hd-strong");
        var rest = new Div(new Span(getTranslation(row.group().messageKey()) + " · " + counted(row)), badges(row));
        rest.addClassNames("hd-only-narrow", "hd-lines");
        var cell = new Div(name, rest);
        cell.addClassName("hd-lines");
        return cell;
    }

    private String counted(Form row) {
        return row.indicators().stream()
                .map(slug -> indicators.name(slug, getLocale()))
                .collect(Collectors.joining("; "));
    }

    private Component badges(Form row) {
        var badges = new Div();
        badges.addClassName("hd-badges");
        if (row.interactive()) {
            badges.add(new StateBadge(
                    StateBadge.Tone.DONE, VaadinIcon.COMMENTS_O, getTranslation("indicator.form.interactive")));
        }
        if (row.oneOff()) {
            badges.add(new StateBadge(
                    StateBadge.Tone.WAITING, VaadinIcon.LIGHTBULB, getTranslation("indicator.form.oneOff")));
        }
        return badges;
    }
}
