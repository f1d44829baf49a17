package vn.haidang.file.check;

import vn.haidang.shared.SecrecyMark;

/** Hears every line of a file and stops at the first that is a mark of secrecy. Keeps nothing. */
final class Marks {

    void line(CharSequence line) throws HostileFile {
        if (SecrecyMark.isOnLine(line.toString())) {
            throw new HostileFile(Finding.SECRET);
        }
    }
}
