package vn.haidang.account.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.haidang.account.WorkOwner;

/** What a person has in hand, counted by kind. */
class WorkLines extends UnorderedList {

    WorkLines(List<WorkOwner.Work> works) {
        works.forEach(work -> add(new ListItem(getTranslation(work.messageKey(), work.count()))));
    }
}
