package vn.haidang.site;

/**
 * @param status of HTTP
 * @param searchAway only the search cannot answer, and only for a while
 */
public record ErrorModel(Frame frame, int status, boolean searchAway) {

    /** Which of the texts tells it. */
    public String kind() {
        if (searchAway) {
            return "away";
        }
        return switch (status) {
            case 404, 410 -> "missing";
            case 400, 401, 403, 405, 406, 413, 414, 415 -> "refused";
            case 429 -> "many";
            default -> "failed";
        };
    }
}
