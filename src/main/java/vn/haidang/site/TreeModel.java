package vn.haidang.site;

import java.util.List;

/** The whole portal as a tree of links. */
public record TreeModel(Frame frame, List<Branch> branches) {

    public record Branch(Link at, List<Link> below) {}

    public record Link(String href, String text) {}
}
