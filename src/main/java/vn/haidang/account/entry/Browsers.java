package vn.haidang.account.entry;

/** What a browser calls itself, as people call it: enough to know one's own in a list, and no more. */
final class Browsers {

    private static final String[][] NAMES = {
        {"Edg", "Edge"},
        {"OPR/", "Opera"},
        {"coc_coc", "Cốc Cốc"},
        {"SamsungBrowser", "Samsung Internet"},
        {"Firefox", "Firefox"},
        {"Chrome", "Chrome"},
        {"Safari", "Safari"}
    };
    private static final String[][] SYSTEMS = {
        {"Android", "Android"},
        {"iPhone", "iPhone"},
        {"iPad", "iPad"},
        {"Windows", "Windows"},
        {"Mac OS", "macOS"},
        {"Linux", "Linux"}
    };

    private Browsers() {}

    /** {@code Chrome, Windows}; empty when it is none that is known. */
    static String name(String userAgent) {
        var name = first(NAMES, userAgent);
        var system = first(SYSTEMS, userAgent);
        return name.isEmpty() || system.isEmpty() ? name + system : name + ", " + system;
    }

    private static String first(String[][] known, String userAgent) {
        for (var pair : known) {
            if (userAgent.contains(pair[0])) {
                return pair[1];
            }
        }
        return "";
    }
}
