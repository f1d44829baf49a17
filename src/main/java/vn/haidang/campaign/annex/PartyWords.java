package vn.haidang.campaign.annex;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads who leads and who takes part from one cell. A semicolon always parts two; a comma, a line break and "và" may stand
 * inside a name ("Sở Văn hóa, Thể thao và Du lịch"), so that the longest known name wins.
 */
final class PartyWords {

    /** Of one cell: more are no list of organizations. */
    private static final int MAX_PIECES = 60;

    /** Commas and the like inside one name, and its length: no name known has more. */
    private static final int NAME_PIECES = 8;

    private static final int NAME_MAX = 200;

    private static final Pattern LEADS =
            Pattern.compile("(?iu)\\(\\s*(?:đơn vị )?chủ trì\\s*\\)|^\\s*[-–+•]?\\s*(?:cơ quan |đơn vị )?chủ trì\\s*:");
    private static final Pattern COOPERATES = Pattern.compile(
            "(?iu)\\(\\s*(?:đơn vị )?phối hợp\\s*\\)|^\\s*[-–+•]?\\s*(?:cơ quan |đơn vị )?phối hợp\\s*:");
    private static final Pattern PIECE = Pattern.compile("\\s*(,|\\n|\\s+và\\s+|\\+|$)\\s*");
    private static final Pattern EDGES = Pattern.compile("^[-–+•*\\s]+|[\\s.,:]+$");
    private static final Pattern ASIDE = Pattern.compile("\\([^)]*\\)");
    private static final Pattern VAGUE = Pattern.compile(
            "(?:các|những|một số) (?=.*(?:liên quan|cơ quan|đơn vị|lực lượng|ngành chức năng)).*|(?:đơn vị|cơ quan)(?: có)? liên quan|các ngành|theo phân công|.*theo phân công");

    enum Part {
        LEAD,
        COOPERATING,
        /** Named without a word about which. */
        OPEN
    }

    record Named(Party party, Part part) {}

    private final OrganizationLookup organizations;
    private final BiConsumer<String, String> doubts;

    /** @param doubts takes the text and the reason */
    PartyWords(OrganizationLookup organizations, BiConsumer<String, String> doubts) {
        this.organizations = organizations;
        this.doubts = doubts;
    }

    List<Named> read(String cell) {
        var all = new ArrayList<Named>();
        var whole = EDGES.matcher(cell.replace('\n', ' ')).replaceAll("");
        var single = whole.isEmpty() || whole.contains(";") ? null : known(whole);
        if (single != null) {
            return List.of(new Named(single, Part.OPEN));
        }
        var under = Part.OPEN;
        for (var part : cell.split(";", -1)) {
            for (var run : byLabel(part)) {
                var leads = LEADS.matcher(run).find();
                var cooperates = COOPERATES.matcher(run).find();
                if (run.stripLeading().matches("(?isu)[-–+•]?\\s*(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)\\s*:.*")) {
                    under = leads ? Part.LEAD : Part.COOPERATING;
                }
                var words =
                        LEADS.matcher(COOPERATES.matcher(run).replaceAll(" ")).replaceAll(" ");
                var parties = parties(words);
                // The mark in brackets belongs to the name before it.
                for (var each = 0; each < parties.size(); each++) {
                    var marked = each == parties.size() - 1 && (leads || cooperates) && under == Part.OPEN;
                    all.add(new Named(parties.get(each), marked ? (leads ? Part.LEAD : Part.COOPERATING) : under));
                }
            }
        }
        return all;
    }

    /** Cut behind each mark in brackets and before each label, so that a run has one at most. */
    private static List<String> byLabel(String part) {
        return List.of(
                part.split(
                        "(?iu)(?<=(?:chủ trì|phối hợp)\\))[,\\s]*|\\n(?=\\s*[-–+•]?\\s*(?:cơ quan |đơn vị )?(?:chủ trì|phối hợp)\\s*:)"));
    }

    private List<Party> parties(String words) {
        var pieces = new ArrayList<int[]>();
        var at = PIECE.matcher(words);
        var begin = 0;
        while (at.find()) {
            if (at.start() > begin) {
                pieces.add(new int[] {begin, at.start()});
            }
            begin = at.end();
            if (at.end() == words.length()) {
                break;
            }
        }
        if (pieces.size() > MAX_PIECES) {
            var text = words.replace('\n', ' ').strip();
            doubts.accept(text, "annex.doubt.party.unknown");
            return List.of(new Party(text, null, List.of()));
        }
        var parties = new ArrayList<Party>();
        for (var first = 0; first < pieces.size(); ) {
            var from = first;
            var last = longest(words, pieces, first);
            var text = text(words, pieces.get(from)[0], pieces.get(last)[1]);
            first = last + 1;
            if (!text.isEmpty()) {
                parties.add(named(text));
            }
        }
        return parties;
    }

    /** The last piece of the longest known name that begins here; this piece when none is known. */
    private int longest(String words, List<int[]> pieces, int first) {
        for (var last = Math.min(pieces.size(), first + NAME_PIECES) - 1; last > first; last--) {
            if (known(text(words, pieces.get(first)[0], pieces.get(last)[1])) != null) {
                return last;
            }
        }
        var alone = known(text(words, pieces.get(first)[0], pieces.get(first)[1]));
        if (alone != null && alone.units().isEmpty()) {
            return first;
        }
        var last = first;
        if (!UnitWords.in(text(words, pieces.get(first)[0], pieces.get(first)[1]))
                .units()
                .isEmpty()) {
            while (last + 1 < pieces.size()) {
                var next = text(words, pieces.get(last + 1)[0], pieces.get(last + 1)[1]);
                if (beginsAnother(next) || UnitWords.in(next).units().isEmpty()) {
                    break;
                }
                last++;
            }
        }
        return last;
    }

    private Party named(String text) {
        var known = known(text);
        if (known != null) {
            return known;
        }
        var units = UnitWords.in(text);
        if (!units.units().isEmpty()
                && Words.of(text).matches(".*(?<!\\p{L})(?:các|mỗi|tất cả|toàn bộ|\\d+ ?%|xã, phường)(?!\\p{L}).*")) {
            doubts.accept(text, "annex.doubt.party.narrower");
            return new Party(text, null, units.units());
        }
        doubts.accept(text, "annex.doubt.party.unknown");
        return new Party(text, null, List.of());
    }

    private @Nullable Party known(String text) {
        if (text.length() > NAME_MAX) {
            return null;
        }
        var plain = ASIDE.matcher(text).replaceAll(" ").strip();
        var id = organizations.find(plain);
        if (id.isPresent()) {
            return new Party(text, id.get(), List.of());
        }
        var words = Words.of(plain);
        if (VAGUE.matcher(words).matches() && !holdsAnOrganization(plain)) {
            doubts.accept(text, "annex.doubt.party.vague");
            return new Party(text, null, List.of());
        }
        var units = UnitWords.in(plain);
        var pieces = plain.split("\\s*[,\\n]\\s*");
        var another = false;
        for (var each = 1; each < pieces.length; each++) {
            another |= beginsAnother(pieces[each]);
        }
        return !another && !units.units().isEmpty() && units.left().isEmpty()
                ? new Party(text, null, units.units())
                : null;
    }

    private boolean holdsAnOrganization(String text) {
        for (var piece : text.split("\\s*[,\\n]\\s*|\\s+và\\s+")) {
            if (organizations.find(piece).isPresent() || Words.of(piece).matches("ubnd (?:các )?(?:xã|phường).*")) {
                return true;
            }
        }
        return false;
    }

    private static boolean beginsAnother(String piece) {
        return Words.of(piece).matches("(?:các|ubnd|công an|sở (?!ban|ngành)|hội|mỗi|những)(?!\\p{L}).*")
                && !Words.of(piece).matches("các đoàn thể.*");
    }

    private static String text(String words, int from, int to) {
        return EDGES.matcher(words.substring(from, to).replace('\n', ' ')).replaceAll("");
    }
}
