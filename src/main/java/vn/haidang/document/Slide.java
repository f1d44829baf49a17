package vn.haidang.document;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Node;
import org.commonmark.node.ThematicBreak;

/** One slide of a Markdown source: its heading, what people see, and (from block quotes) what the speaker says. */
record Slide(String title, boolean opening, List<Node> shown, List<Node> said) {

    /** A heading of level 1 marks the opening slide. */
    static List<Slide> split(Node text) {
        List<Slide> slides = new ArrayList<>();
        List<Node> blocks = new ArrayList<>();
        for (Node block = text.getFirstChild(); block != null; block = block.getNext()) {
            if (block instanceof ThematicBreak) {
                slides.add(of(blocks));
                blocks.clear();
            } else {
                blocks.add(block);
            }
        }
        slides.add(of(blocks));
        return List.copyOf(slides);
    }

    private static Slide of(List<Node> blocks) {
        String title = "";
        boolean opening = false;
        List<Node> shown = new ArrayList<>();
        List<Node> said = new ArrayList<>();
        for (Node block : blocks) {
            if (block instanceof Heading heading) {
                title = Markdown.plain(heading);
                opening = heading.getLevel() == 1;
            } else if (block instanceof BlockQuote quote) {
                for (Node line = quote.getFirstChild(); line != null; line = line.getNext()) {
                    said.add(line);
                }
            } else {
                shown.add(block);
            }
        }
        return new Slide(title, opening, List.copyOf(shown), List.copyOf(said));
    }
}
