package vn.haidang.register;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.history.Change;
import vn.haidang.shared.Reason;

/**
 * An entry as its page in the workspace shows it.
 *
 * @param version to be given back on saving
 * @param replaces entries whose place it took
 * @param citing what cites it, of what this person may see
 * @param reasonsAgainstEditing empty when this person may change it
 */
public record DocumentDetails(
        long id,
        long version,
        DocumentDraft draft,
        DocumentState state,
        @Nullable String publicAddress,
        @Nullable DocumentRef replacedBy,
        List<DocumentRef> amendedBy,
        List<DocumentRef> replaces,
        List<CitingItem> citing,
        List<Change> history,
        Instant updatedAt,
        List<Reason> reasonsAgainstEditing) {

    public boolean canEdit() {
        return reasonsAgainstEditing.isEmpty();
    }
}
