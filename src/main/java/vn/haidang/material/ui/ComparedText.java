package vn.haidang.material.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;

/** One side of a comparison: what it shares with the other, and what only it has, marked. */
class ComparedText extends Div {

    /** The earlier text, with what has gone marked. */
    static ComparedText before(List<WordDiff.Piece> pieces) {
        return new ComparedText(pieces, WordDiff.Kind.ADDED);
    }

    /** The later text, with what is new marked. */
    static ComparedText after(List<WordDiff.Piece> pieces) {
        return new ComparedText(pieces, WordDiff.Kind.REMOVED);
    }

    private ComparedText(List<WordDiff.Piece> pieces, WordDiff.Kind omitted) {
        addClassName("hd-compared");
        pieces.stream().filter(piece -> piece.kind() != omitted).forEach(this::append);
    }

    private void append(WordDiff.Piece piece) {
        var element = switch (piece.kind()) {
            case SAME -> new Span().getElement();
            case REMOVED -> new Element("del");
            case ADDED -> new Element("ins");
        };
        element.setText(piece.text());
        getElement().appendChild(element);
    }
}
