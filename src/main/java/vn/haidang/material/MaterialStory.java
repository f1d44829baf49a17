package vn.haidang.material;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.trail.TrailEntry;

/**
 * The history of a material.
 *
 * @param title of the working text
 * @param version to be given back when an earlier revision is restored
 * @param happenings the latest first
 * @param revisions the latest first
 * @param published number of the revision that the public reads
 * @param names of the people by account id
 */
public record MaterialStory(
        long id,
        String title,
        long version,
        List<TrailEntry> happenings,
        List<RevisionInfo> revisions,
        @Nullable Integer published,
        Map<Long, String> names) {}
