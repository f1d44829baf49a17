package vn.haidang.site;

import java.util.List;

/** @param articles about first aid, as far as they are published */
public record HelpModel(Frame frame, List<HelpNumber> numbers, List<Card> articles) {}
