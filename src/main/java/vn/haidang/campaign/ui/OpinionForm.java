package vn.haidang.campaign.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import vn.haidang.campaign.opinion.OpinionDraft;
import vn.haidang.campaign.opinion.OpinionVerdict;
import vn.haidang.campaign.paper.PaperLine;
import vn.haidang.campaign.paper.PlanPaper;
import vn.haidang.shared.Refused;
import vn.haidang.shared.ui.Reasons;

/** What a unit says of a plan. What is typed is kept as it is typed, and sent only by the button. */
class OpinionForm extends Div {

    private final PlanPaper paper;
    private final long version;
    private final Function<OpinionDraft, String> keep;
    private final RadioButtonGroup<OpinionVerdict> verdict =
            new RadioButtonGroup<>(getTranslation("opinion.page.verdict"));
    private final TextArea general = new TextArea(getTranslation("opinion.page.general"));
    private final ComboBox<PaperLine> choice = new ComboBox<>(getTranslation("opinion.page.line.add"));
    private final Div remarks = new Div();
    private final Map<String, TextArea> fields = new LinkedHashMap<>();
    private final Reasons reasons = new Reasons();
    private final Span kept = new Span();

    /**
     * @param shown what stands in the form at first
     * @param version of the answer that stands, to be replaced by this one
     * @param keep keeps what is typed, and says in words that it did
     * @param send what it refuses is shown here, and what was typed stays
     */
    OpinionForm(
            PlanPaper paper,
            OpinionDraft shown,
            long version,
            boolean again,
            Function<OpinionDraft, String> keep,
            Consumer<OpinionDraft> send) {
        this.paper = paper;
        this.version = version;
        this.keep = keep;
        addClassName("hd-opinion-form");
        verdict.setItems(OpinionVerdict.values());
        verdict.setItemLabelGenerator(value -> getTranslation(value.messageKey()));
        verdict.addThemeVariants(RadioGroupVariant.LUMO_VERTICAL);
        general.setMaxLength(OpinionDraft.GENERAL_MAX);
        general.setMinRows(4);
        general.setWidthFull();
        general.setValueChangeMode(ValueChangeMode.TIMEOUT);
        if (shown.verdict() != null) {
            verdict.setValue(shown.verdict());
        }
        general.setValue(shown.general());
        choice.setItems(paper.lines().stream().filter(line -> !line.isHeading()).toList());
        choice.setItemLabelGenerator(PaperLine::shortName);
        choice.setHelperText(getTranslation("opinion.page.line.help"));
        choice.setWidthFull();
        choice.addValueChangeListener(event -> {
            if (event.getValue() != null) {
                field(event.getValue(), "").focus();
                choice.clear();
            }
        });
        shown.lines().forEach((key, text) -> paper.line(key).ifPresent(line -> field(line, text)));
        verdict.addValueChangeListener(_ -> typed());
        general.addValueChangeListener(_ -> typed());
        kept.getElement().setAttribute("role", "status");
        kept.addClassName("hd-quiet");
        var go = new Button(getTranslation(again ? "opinion.page.send.again" : "opinion.page.send"), _ -> send(send));
        go.addThemeVariants(ButtonVariant.PRIMARY);
        var buttons = new Div(go, kept);
        buttons.addClassName("hd-buttons");
        add(reasons, verdict, general);
        if (paper.lines().stream().anyMatch(line -> !line.isHeading())) {
            add(new H3(getTranslation("opinion.page.line")), choice, remarks);
        }
        add(buttons);
    }

    private TextArea field(PaperLine line, String text) {
        var known = fields.get(line.key());
        if (known != null) {
            return known;
        }
        var field = new TextArea(line.name());
        field.setMaxLength(OpinionDraft.REMARK_MAX);
        field.setMinRows(2);
        field.setValue(text);
        field.setValueChangeMode(ValueChangeMode.TIMEOUT);
        field.addValueChangeListener(_ -> typed());
        var box = new Div();
        var remove = new Button(getTranslation("opinion.page.line.remove"), _ -> {
            fields.remove(line.key());
            remarks.remove(box);
            choice.focus();
            typed();
        });
        remove.addThemeVariants(ButtonVariant.TERTIARY);
        remove.setAriaLabel(getTranslation("opinion.page.line.remove.of", line.shortName()));
        box.add(field, remove);
        box.addClassName("hd-opinion-line");
        remarks.add(box);
        fields.put(line.key(), field);
        return field;
    }

    void say(String words) {
        kept.setText(words);
    }

    private void typed() {
        try {
            say(keep.apply(draft()));
        } catch (Refused refused) {
            reasons.show(getTranslation("opinion.page.refused"), refused.reasons());
        }
    }

    private void send(Consumer<OpinionDraft> send) {
        reasons.clear();
        try {
            send.accept(draft());
        } catch (Refused refused) {
            reasons.show(getTranslation("opinion.page.refused"), refused.reasons());
        }
    }

    /** In the order of the annex. */
    private OpinionDraft draft() {
        var lines = new LinkedHashMap<String, String>();
        for (var line : paper.lines()) {
            var field = fields.get(line.key());
            if (field != null) {
                lines.put(line.key(), field.getValue());
            }
        }
        return new OpinionDraft(verdict.getValue(), general.getValue(), lines, version);
    }
}
