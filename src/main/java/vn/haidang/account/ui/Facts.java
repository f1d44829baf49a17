package vn.haidang.account.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.DescriptionList.Description;
import com.vaadin.flow.component.html.DescriptionList.Term;

/** Names and values, one pair a line. */
class Facts extends DescriptionList {

    Facts() {
        addClassName("hd-field-list");
    }

    void add(String label, String value) {
        add(new Term(label), new Description(value));
    }
}
