package vn.haidang.account.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Set;
import java.util.function.IntConsumer;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import vn.haidang.access.Actor;
import vn.haidang.account.AccountAdministration;
import vn.haidang.account.AccountFilter;
import vn.haidang.account.AccountState;
import vn.haidang.account.AccountSummary;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Reasons;

/** Everything that a person has in hand goes to another: how much that is, and to whom. */
class HandOverDialog extends Dialog {

    private final AccountAdministration administration;
    private final long from;
    private final Actor actor;
    private final IntConsumer done;
    private final ComboBox<AccountSummary> to = new ComboBox<>(getTranslation("account.handover.to"));
    private final Reasons reasons = new Reasons(_ -> to);

    HandOverDialog(AccountAdministration administration, long from, Actor actor, IntConsumer done) {
        this.administration = administration;
        this.from = from;
        this.actor = actor;
        this.done = done;
        setHeaderTitle(getTranslation("account.handover"));
        setWidth("min(520px, 100%)");
        var works = administration.workOf(from, actor);
        var close = new Button(getTranslation("ui.cancel"), _ -> close());
        if (works.isEmpty()) {
            add(new Paragraph(getTranslation("account.handover.nothing")));
            getFooter().add(close);
            return;
        }
        to.setWidthFull();
        to.setItemsPageable((pageable, typed) -> administration
                .find(
                        new AccountFilter(VietnameseText.line(typed), Set.of(), Set.of(AccountState.ACTIVE), Set.of()),
                        PageRequest.of(pageable.getPageNumber(), pageable.getPageSize(), Sort.by("foldedName", "id")),
                        actor)
                .getContent());
        to.setItemLabelGenerator(person -> person.name() + " · " + person.organization());
        var text = new Div(new Paragraph(getTranslation("account.handover.what")), new WorkLines(works), reasons, to);
        text.addClassName("hd-fields");
        add(text);
        var go = new Button(getTranslation("account.handover.do"), _ -> handOver());
        go.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(close, go);
    }

    private void handOver() {
        var successor = to.getValue();
        if (successor == null) {
            show(List.of(Reason.of("account.handover.nobody")));
            return;
        }
        try {
            var count = administration.handOver(from, successor.id(), actor);
            close();
            done.accept(count);
        } catch (Refused refused) {
            show(refused.reasons());
        }
    }

    private void show(List<Reason> against) {
        reasons.show(getTranslation("account.handover.refused"), against);
    }
}
