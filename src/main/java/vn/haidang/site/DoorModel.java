package vn.haidang.site;

import java.util.List;

/**
 * What is there for one group of readers.
 *
 * @param name as keys of its texts begin: {@code school}
 */
public record DoorModel(Frame frame, String name, Shelf materials, Shelf articles, List<Choice> audiences) {

    /** @param all address of the whole list */
    public record Shelf(List<Card> cards, long total, String all) {}

    public record Choice(String href, String text) {}
}
