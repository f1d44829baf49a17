package vn.haidang.material;

import java.util.LinkedHashMap;
import java.util.List;

/** How several opinions on one text are read together. */
public final class Opinions {

    private Opinions() {}

    /**
     * The last word of each expert on each claim; an expert may change their mind, and the earlier opinion stays in the
     * history.
     *
     * @param opinions on one text, the latest first
     */
    public static List<Opinion> standing(List<Opinion> opinions) {
        var last = new LinkedHashMap<String, Opinion>();
        opinions.forEach(opinion -> last.putIfAbsent(opinion.givenBy() + "/" + opinion.claim(), opinion));
        return List.copyOf(last.values());
    }
}
