package vn.haidang.material.intake;

import org.jspecify.annotations.Nullable;

/**
 * What is to become of the documents of a folder.
 *
 * @param publish whether those that say so are put before the public at once; they stay flagged until a second person
 *     confirms them
 * @param reason why nobody decides first; empty in demo mode
 * @param by the person whose upload it is; {@code null} for whoever runs the portal
 */
public record ImportOrder(
        boolean publish, String reason, @Nullable Long by) {

    public static ImportOrder drafts() {
        return new ImportOrder(false, "", null);
    }

    public static ImportOrder published(String reason) {
        return new ImportOrder(true, reason, null);
    }
}
