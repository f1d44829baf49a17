package vn.haidang.search.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.haidang.access.CurrentActor;
import vn.haidang.search.SearchQuery;
import vn.haidang.search.WhyFound;
import vn.haidang.search.WhyHit;
import vn.haidang.search.WhyPage;
import vn.haidang.search.WhyPart;
import vn.haidang.search.WhyPart.Form;
import vn.haidang.search.care.Care;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.EmptyState;
import vn.haidang.shared.ui.StateBadge;
import vn.haidang.shared.ui.StateBadge.Tone;

/** Why a text finds what it finds: how it was understood, and for each result where and how it was found. */
@Route(SearchNavigation.WHY)
@PermitAll
class WhyView extends SearchView implements AfterNavigationObserver {

    private final WhyFound why;
    private final CurrentActor currentActor;
    private final TextField text = new TextField(getTranslation("search.why.text"));
    private final Div result = new Div();

    WhyView(WhyFound why, CurrentActor currentActor) {
        super(currentActor, SearchTabs.Tab.WHY);
        this.why = why;
        this.currentActor = currentActor;
        setHeading(getTranslation("search.why"));
        text.setMaxLength(SearchQuery.TEXT_MAX);
        text.setClearButtonVisible(true);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.addKeyDownListener(Key.ENTER, _ -> ask());
        var go = new Button(getTranslation("search.why.go"), _ -> ask());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var asking = new Div(text, go);
        asking.addClassName("hd-asking");
        result.addClassName("hd-main-column");
        result.getElement().setAttribute("role", "status");
        add(asking, result);
    }

    private void ask() {
        UI.getCurrent().navigate(SearchNavigation.why(VietnameseText.line(text.getValue())));
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        var typed = VietnameseText.line(event.getLocation()
                .getQueryParameters()
                .getSingleParameter(SearchNavigation.TEXT)
                .orElse(""));
        text.setValue(typed);
        result.removeAll();
        if (typed.isEmpty()) {
            result.add(new EmptyState(getTranslation("search.why.none")));
            setActions();
            text.focus();
            return;
        }
        var site = new Anchor(SearchNavigation.site(typed), getTranslation("search.pin.look"), AnchorTarget.BLANK);
        site.addClassName("hd-button");
        var pin = new Anchor(SearchNavigation.newPin(typed, null), getTranslation("search.pin.new"));
        pin.addClassName("hd-button");
        setActions(site, pin);
        show(why.explain(typed, currentActor.get()));
    }

    private void show(WhyPage page) {
        result.add(understood(page));
        if (page.hits().isEmpty()) {
            result.add(new EmptyState(getTranslation("search.why.nothing")));
            return;
        }
        var hits = new OrderedList();
        hits.addClassName("hd-why");
        page.hits().forEach(hit -> hits.add(new ListItem(hit(hit))));
        var shown = page.hits().size();
        var heading = shown < page.total()
                ? getTranslation("search.why.hits.first", page.total(), shown)
                : getTranslation("search.why.hits", page.total());
        var percent = new Paragraph(getTranslation("search.why.percent.what"));
        percent.addClassName("hd-help");
        result.add(new Div(new H2(heading), percent, hits));
    }

    private Component understood(WhyPage page) {
        var list = new DescriptionList();
        list.addClassName("hd-field-list");
        field(list, "search.why.typed", "“" + page.typed() + "”");
        field(
                list,
                "search.why.meant",
                page.meant() == null ? getTranslation("search.why.meant.same") : "“" + page.meant() + "”");
        if (!page.also().isEmpty()) {
            field(list, "search.why.also", String.join("; ", page.also()));
        }
        if (page.care() != Care.NONE) {
            field(list, "search.why.care", getTranslation("search.why.care." + page.care()));
        }
        return new Div(new H2(getTranslation("search.why.understood")), list);
    }

    private void field(DescriptionList list, String key, String value) {
        list.add(new DescriptionList.Term(getTranslation(key)));
        list.add(new DescriptionList.Description(new Span(value)));
    }

    private Component[] hit(WhyHit hit) {
        var title = new Anchor(hit.hit().address(), hit.hit().title(), AnchorTarget.BLANK);
        title.addClassName("hd-strong");
        var lines = new Div(title);
        lines.addClassName("hd-lines");
        if (hit.pinned()) {
            var badges = new Div(new StateBadge(Tone.DONE, VaadinIcon.PIN, getTranslation("search.why.pinned")));
            badges.addClassName("hd-badges");
            lines.add(badges);
        }
        var parts = new UnorderedList();
        for (var place : WhyPart.Place.values()) {
            var there =
                    hit.parts().stream().filter(part -> part.place() == place).toList();
            if (!there.isEmpty()) {
                parts.add(new ListItem(line(place, there)));
            }
        }
        if (hit.parts().isEmpty()) {
            parts.add(new ListItem(getTranslation("search.why.words.none")));
        }
        var raw = new Pre(hit.raw());
        raw.getElement().setAttribute("tabindex", "0");
        raw.getElement().setAttribute("aria-label", getTranslation("search.why.raw"));
        var details = new Details(getTranslation("search.why.raw"), raw);
        return new Component[] {lines, parts, details};
    }

    /** All that was found in one place: words with their marks, those found only without, neighbours, other names. */
    private Component line(WhyPart.Place place, List<WhyPart> parts) {
        var marked = words(parts, Form.MARKED);
        var folded = new LinkedHashSet<>(words(parts, Form.FOLDED));
        folded.removeAll(marked);
        var together = new LinkedHashSet<>(words(parts, Form.MARKED_PAIR));
        together.addAll(words(parts, Form.FOLDED_PAIR));
        var said = new ArrayList<String>();
        say(said, "MARKED", marked);
        say(said, "FOLDED", folded);
        say(said, "TOGETHER", together);
        say(said, "ALSO", words(parts, Form.ALSO));
        var percent = parts.stream().mapToInt(WhyPart::percent).sum();
        var where = new Span(getTranslation("search.why.place." + place, percent));
        where.addClassName("hd-strong");
        return new Div(where, new Span(" " + String.join("; ", said) + "."));
    }

    private void say(List<String> said, String form, Collection<String> words) {
        if (!words.isEmpty()) {
            said.add(getTranslation("search.why.form." + form, String.join(", ", words)));
        }
    }

    private static Set<String> words(List<WhyPart> parts, Form form) {
        return parts.stream()
                .filter(part -> part.form() == form)
                .flatMap(part -> part.words().stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
