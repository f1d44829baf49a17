package vn.haidang.campaign.ui;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import vn.haidang.campaign.check.FormKind;
import vn.haidang.shared.ui.FormDialog;

/** Shows the lines that would be added before any is; the first is chosen. */
final class ProposalDialog extends FormDialog {

    ProposalDialog(Map<FormKind, String> proposals, Consumer<Set<FormKind>> take) {
        this(proposals, take, new CheckboxGroup<>());
    }

    private ProposalDialog(
            Map<FormKind, String> proposals, Consumer<Set<FormKind>> take, CheckboxGroup<FormKind> chosen) {
        super(
                chosen.getTranslation("planning.check.add"),
                chosen.getTranslation("planning.check.add.what"),
                chosen,
                chosen.getTranslation("planning.check.add.do"),
                "planning.check.add.refused",
                () -> take.accept(chosen.getValue()));
        chosen.setLabel(getTranslation("planning.check.add.lines"));
        chosen.setItems(proposals.keySet());
        chosen.setItemLabelGenerator(form -> proposals.getOrDefault(form, ""));
        chosen.addClassName("hd-column");
        chosen.getElement().getThemeList().add("vertical");
        proposals.keySet().stream().findFirst().ifPresent(first -> chosen.setValue(Set.of(first)));
    }
}
