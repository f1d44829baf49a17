package vn.haidang.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.site.AreasModel.Part;

/**
 * One unit of today: what it was, and where it is.
 *
 * @param km2 as listed; {@code null} when the list does not say
 * @param before what it was, one step back at a time
 * @param map drawing, as SVG; empty when there is no outline
 */
public record AreaModel(
        Frame frame,
        String name,
        String kind,
        String code,
        @Nullable String km2,
        List<Before> before,
        String map,
        String attribution) {

    /**
     * @param title the list in which these units stand
     * @param unsure said once when it is true of all; mostly empty
     * @param undetermined units of that list that may belong here
     */
    public record Before(String title, String unsure, List<Part> units, List<String> undetermined) {}
}
