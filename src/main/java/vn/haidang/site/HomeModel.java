package vn.haidang.site;

import java.util.List;

/** @param examples queries as people type them */
public record HomeModel(Frame frame, List<DoorModel> doors, List<Card> newest, List<String> examples) {

    /** @param name as keys of its texts begin: {@code school} */
    public record DoorModel(String name, String href) {}
}
