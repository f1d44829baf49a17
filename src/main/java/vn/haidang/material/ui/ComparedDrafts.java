package vn.haidang.material.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import vn.haidang.material.MaterialDraft;

/** Two texts side by side, field by field, with what went and what came marked in words; equal fields are left out. */
class ComparedDrafts extends Div {

    ComparedDrafts(MaterialChanges changes, MaterialDraft before, MaterialDraft after) {
        addClassName("hd-compared-drafts");
        changes.between(before, after).forEach(change -> add(sides(change.key(), change.before(), change.after())));
        if (!before.body().equals(after.body())) {
            add(sides("material.field.body", before.body(), after.body()));
        } else {
            add(new Paragraph(getTranslation("material.review.body.same")));
        }
    }

    private Component sides(String key, String before, String after) {
        var pieces = WordDiff.of(before, after);
        var sides = new Div(
                side("material.review.before", ComparedText.before(pieces)),
                side("material.review.after", ComparedText.after(pieces)));
        sides.addClassName("hd-sides");
        var field = new Div(new H3(getTranslation(key)), sides);
        field.addClassName("hd-change");
        return field;
    }

    private Div side(String key, Component content) {
        var label = new Paragraph(getTranslation(key));
        label.addClassName("hd-side-label");
        return new Div(label, content);
    }
}
