package vn.haidang.listing;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;

/** The views of lists that people kept, each for themselves. */
@Service
public class SavedViews {

    /** Of one list and person: a menu that can still be read. */
    public static final int MAX = 20;

    private final SavedViewRows rows;

    SavedViews(SavedViewRows rows) {
        this.rows = rows;
    }

    /** @param list the key of the list, as in {@code material.list} */
    @Transactional(readOnly = true)
    public List<SavedViewRef> of(String list, Actor actor) {
        return rows.findByAccountIdAndListOrderByName(actor.accountId(), list).stream()
                .map(SavedView::ref)
                .toList();
    }

    /** A name that is there already now means this query. */
    @Transactional
    public void keep(String list, String name, String query, Actor actor) {
        var line = VietnameseText.line(name);
        if (line.isEmpty()) {
            throw Refused.because("listing.view.unnamed");
        }
        if (line.length() > SavedViewRef.NAME_MAX) {
            throw Refused.because("listing.view.long", SavedViewRef.NAME_MAX);
        }
        if (query.length() > SavedViewRef.QUERY_MAX) {
            throw Refused.because("listing.view.query");
        }
        rows.findByAccountIdAndListAndName(actor.accountId(), list, line)
                .ifPresentOrElse(
                        known -> known.keep(query),
                        () -> add(new SavedView(actor.accountId(), list, line, query), list, actor));
    }

    private void add(SavedView view, String list, Actor actor) {
        if (of(list, actor).size() >= MAX) {
            throw Refused.because("listing.view.many", MAX);
        }
        rows.save(view);
    }

    @Transactional
    public void delete(long id, Actor actor) {
        rows.deleteByIdAndAccountId(id, actor.accountId());
    }

    /** For a person who is deleted. */
    @Transactional
    public void forget(long accountId) {
        rows.deleteByAccountId(accountId);
    }
}
