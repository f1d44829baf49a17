package vn.haidang.material;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What many drafts are given at once. Topics and audiences are added to those that a draft has.
 *
 * @param topics slugs
 * @param audiences slugs
 * @param reviewAfter replaces the day that a draft has; {@code null} leaves it
 */
public record MaterialLabels(
        Set<String> topics, Set<String> audiences, @Nullable LocalDate reviewAfter) {

    public boolean isEmpty() {
        return topics.isEmpty() && audiences.isEmpty() && reviewAfter == null;
    }
}
