package vn.haidang.register;

import java.util.List;
import java.util.Set;
import vn.haidang.access.Actor;

/** What a module above offers whose things cite entries: materials now, courses and plans later. */
public interface Citing {

    /** Its things that cite the entry, of those this person may see. */
    List<CitingItem> citing(long documentId, Actor actor);

    /** Entries that have lapsed and are cited by something that nobody has looked at since. */
    Set<Long> waitingForReview();
}
