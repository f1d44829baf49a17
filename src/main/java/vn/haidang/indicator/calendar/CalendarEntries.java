package vn.haidang.indicator.calendar;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import org.springframework.orm.ObjectOptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.history.Change;
import vn.haidang.history.Histories;
import vn.haidang.indicator.Planning;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;

/** The days that officers keep beside those of the program: exam weeks, school starts, what the city decides. */
@Service
@Transactional(readOnly = true)
public class CalendarEntries {

    private final CalendarEntryRows rows;
    private final Histories histories;
    private final Messages messages;

    CalendarEntries(CalendarEntryRows rows, Histories histories, Messages messages) {
        this.rows = rows;
        this.histories = histories;
        this.messages = messages;
    }

    /** Empty for one that was removed, and for whoever may not read it. */
    public Optional<EntryDetails> find(long id, Actor actor) {
        return rows.findById(id)
                .filter(row -> Planning.mayRead(actor) && !row.isRemoved())
                .map(CalendarEntry::details);
    }

    /** Newest first; nothing for whoever may not read it. */
    public List<Change> history(long id, Actor actor, Locale locale) {
        return Planning.mayRead(actor)
                ? histories.of(CalendarEntry.class, id, row -> row.inWords(key -> messages.text(locale, key)))
                : List.of();
    }

    /** @return its id */
    @Transactional
    public long add(EntryDraft draft, Actor actor) {
        Planning.demand(actor);
        Refused.unless(draft.problems());
        return rows.save(new CalendarEntry(draft)).id();
    }

    /** @param version that was read; an older one is refused */
    @Transactional
    public void change(long id, EntryDraft draft, long version, Actor actor) {
        Planning.demand(actor);
        Refused.unless(draft.problems());
        var row = row(id);
        row.expect(version);
        row.change(draft);
        write();
    }

    /** Can be taken back. */
    @Transactional
    public void remove(long id, long version, Actor actor) {
        Planning.demand(actor);
        var row = row(id);
        row.expect(version);
        row.remove();
        write();
    }

    /** Takes back a removal. */
    @Transactional
    public void putBack(long id, Actor actor) {
        Planning.demand(actor);
        row(id).putBack();
        write();
    }

    private CalendarEntry row(long id) {
        return rows.findById(id).orElseThrow(() -> new NoSuchElementException("calendar entry " + id));
    }

    /** Two that save at once: the second is told what whoever comes a moment later is told. */
    private void write() {
        try {
            rows.flush();
        } catch (ObjectOptimisticLockingFailureException _) {
            throw Refused.because("indicator.entry.changed");
        }
    }
}
