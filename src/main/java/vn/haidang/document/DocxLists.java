package vn.haidang.document;

import static vn.haidang.document.DocxWriter.millimetres;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.XWPFAbstractNum;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFNumbering;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTAbstractNum;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTInd;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTLvl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;

/** Real Word lists. Every numbered list has a definition of its own, so that each begins at 1. */
final class DocxLists {

    private static final int LEVELS = 3;

    private final XWPFNumbering numbering;
    private int defined;

    DocxLists(XWPFDocument document) {
        this.numbering = document.createNumbering();
    }

    BigInteger bullets() {
        return define(STNumberFormat.BULLET);
    }

    BigInteger numbers() {
        return define(STNumberFormat.DECIMAL);
    }

    private BigInteger define(STNumberFormat.Enum format) {
        CTAbstractNum definition = CTAbstractNum.Factory.newInstance();
        definition.setAbstractNumId(BigInteger.valueOf(defined++));
        for (int level = 0; level < LEVELS; level++) {
            CTLvl ofLevel = definition.addNewLvl();
            ofLevel.setIlvl(BigInteger.valueOf(level));
            ofLevel.addNewStart().setVal(BigInteger.ONE);
            ofLevel.addNewNumFmt().setVal(format);
            ofLevel.addNewLvlText().setVal(format == STNumberFormat.DECIMAL ? "%" + (level + 1) + "." : "–");
            CTInd indent = ofLevel.addNewPPr().addNewInd();
            indent.setLeft(millimetres(7 * (level + 1)));
            indent.setHanging(millimetres(6));
        }
        return numbering.addNum(numbering.addAbstractNum(new XWPFAbstractNum(definition)));
    }
}
