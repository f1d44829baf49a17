package vn.haidang.search.typing;

/** One wrong move on a keyboard: a letter more, less or other, or two neighbours swapped (Damerau). */
final class Slip {

    private Slip() {}

    static boolean isOne(String one, String other) {
        var shorter = one.length() <= other.length() ? one : other;
        var longer = one.length() <= other.length() ? other : one;
        if (longer.length() - shorter.length() > 1) {
            return false;
        }
        var place = 0;
        while (place < shorter.length() && shorter.charAt(place) == longer.charAt(place)) {
            place++;
        }
        if (longer.length() > shorter.length()) {
            return longer.regionMatches(place + 1, shorter, place, shorter.length() - place);
        }
        if (place == longer.length()) {
            return false;
        }
        var rest = longer.length() - place - 1;
        return longer.regionMatches(place + 1, shorter, place + 1, rest)
                || rest > 0
                        && longer.charAt(place) == shorter.charAt(place + 1)
                        && longer.charAt(place + 1) == shorter.charAt(place)
                        && longer.regionMatches(place + 2, shorter, place + 2, rest - 1);
    }
}
