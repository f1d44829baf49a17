package vn.haidang.search.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.progressbar.ProgressBar;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import org.jspecify.annotations.Nullable;
import vn.haidang.access.CurrentActor;
import vn.haidang.search.IndexCare;
import vn.haidang.search.RewriteProgress;
import vn.haidang.shared.ui.Notices;

/** How the index is, and writing it again. */
@Route(SearchNavigation.INDEX)
@PermitAll
class IndexView extends SearchView implements AfterNavigationObserver {

    private static final int LOOK_AGAIN_MS = 2_000;

    private final IndexCare care;
    private final CurrentActor currentActor;
    private final Div content = new Div();
    private final Button rewrite = new Button();
    private @Nullable Registration looking;
    private IndexCare.@Nullable Condition shown;

    IndexView(IndexCare care, CurrentActor currentActor) {
        super(currentActor, SearchTabs.Tab.INDEX);
        this.care = care;
        this.currentActor = currentActor;
        setHeading(getTranslation("search.index"));
        rewrite.setText(getTranslation("search.index.rewrite"));
        setActions(rewrite);
        var what = new Paragraph(getTranslation("search.index.what"));
        what.addClassName("hd-help");
        content.addClassName("hd-lines");
        rewrite.addClickListener(_ -> ask());
        add(what, content);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        show();
    }

    @Override
    protected void onAttach(AttachEvent event) {
        looking = event.getUI().addPollListener(_ -> show());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (looking != null) {
            looking.remove();
        }
        event.getUI().setPollInterval(-1);
    }

    private void show() {
        var condition = care.condition(currentActor.get());
        UI.getCurrent().setPollInterval(condition.isChanging() ? LOOK_AGAIN_MS : -1);
        if (condition.equals(shown)) {
            // Whoever stands on the button stays there.
            return;
        }
        shown = condition;
        content.removeAll();
        var state = new Paragraph(getTranslation(stateOf(condition)));
        state.getElement().setAttribute("role", "status");
        content.add(state, facts(condition));
        rewrite.setEnabled(condition.rewriting() == null);
        if (condition.rewriting() != null) {
            content.add(progress(condition.rewriting()));
        }
    }

    private static String stateOf(IndexCare.Condition condition) {
        return condition.away()
                ? "search.index.away"
                : condition.isWhole() ? "search.index.whole" : "search.index.differing";
    }

    private DescriptionList facts(IndexCare.Condition condition) {
        var facts = new DescriptionList();
        facts.addClassName("hd-field-list");
        fact(facts, "search.index.waiting", condition.waiting());
        fact(facts, "search.index.aborted", condition.aborted());
        if (condition.differing() != null) {
            fact(facts, "search.index.missing", condition.differing());
        }
        return facts;
    }

    private void fact(DescriptionList facts, String key, long number) {
        facts.add(
                new DescriptionList.Term(getTranslation(key)),
                new DescriptionList.Description(getTranslation("search.index.number", number)));
    }

    private Div progress(RewriteProgress progress) {
        var bar = new ProgressBar(0, Math.max(1, progress.total()), progress.done());
        bar.getElement().setAttribute("aria-label", getTranslation("search.index.progress"));
        bar.addClassName("hd-progress");
        return new Div(
                bar, new Paragraph(getTranslation("search.index.progress.line", progress.done(), progress.total())));
    }

    private void ask() {
        var dialog = new ConfirmDialog(
                getTranslation("search.index.ask"),
                getTranslation("search.index.ask.what"),
                getTranslation("search.index.ask.do"),
                _ -> rewrite());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("ui.cancel"));
        dialog.open();
    }

    private void rewrite() {
        care.rewrite(currentActor.get());
        Notices.done(getTranslation("search.index.begun"));
        show();
        UI.getCurrent().setPollInterval(LOOK_AGAIN_MS);
    }
}
