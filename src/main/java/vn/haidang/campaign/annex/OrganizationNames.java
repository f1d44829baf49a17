package vn.haidang.campaign.annex;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import vn.haidang.shared.VietnameseText;

/**
 * Finds organizations by name as people write it: case, marks and punctuation tell nothing apart, the usual abbreviations of
 * a city's offices are known, and "thành phố" may be left out where nothing else has the name. Two that fit are none.
 */
public final class OrganizationNames implements OrganizationLookup {

    /**
     * @param others names and abbreviations of its own
     */
    public record Named(long id, String name, List<String> others) {

        public Named {
            others = List.copyOf(others);
        }
    }

    /** Applied in this order to folded words, whole words only. */
    private static final Map<String, String> SPELLED_OUT = spelledOut();

    private static final List<Map.Entry<Pattern, String>> RULES = SPELLED_OUT.entrySet().stream()
            .map(rule -> Map.entry(Pattern.compile("(?<= )(?:" + rule.getKey() + ")(?= )"), rule.getValue()))
            .toList();

    /** Words that tell no two offices of one city apart. */
    private static final Pattern FILLING =
            Pattern.compile("(?<= )(?:thanh pho|hai phong|viet nam|va|ban thuong truc|lanh dao|cac cap)(?= )");

    /** Names of bodies that exist at every level: without "thành phố" they do not mean the city's. */
    private static final Set<String> AT_EVERY_LEVEL = Set.of("cong an", "uy ban nhan dan");

    private final Map<String, Set<Long>> ids = new HashMap<>();

    public OrganizationNames(Collection<Named> organizations) {
        for (var each : organizations) {
            put(each.name(), each.id());
            each.others().forEach(other -> put(other, each.id()));
        }
    }

    @Override
    public Optional<Long> find(String name) {
        var found = ids.getOrDefault(exact(name), Set.of());
        if (found.isEmpty()) {
            var spelled = spelled(name);
            var key = key(spelled);
            if (!AT_EVERY_LEVEL.contains(key) || spelled.contains(" thanh pho ") || spelled.contains(" hai phong ")) {
                found = ids.getOrDefault(key, Set.of());
            }
        }
        return found.size() == 1 ? Optional.of(found.iterator().next()) : Optional.empty();
    }

    private void put(String name, long id) {
        for (var key : new String[] {exact(name), key(spelled(name))}) {
            if (!key.isEmpty() && !(AT_EVERY_LEVEL.contains(key))) {
                ids.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
            }
        }
        var spelled = spelled(name);
        var key = key(spelled);
        if (AT_EVERY_LEVEL.contains(key) && spelled.contains(" thanh pho ")) {
            ids.computeIfAbsent(key, _ -> new LinkedHashSet<>()).add(id);
        }
    }

    private static String exact(String name) {
        return '=' + words(name).strip();
    }

    private static String words(String name) {
        return ' '
                + VietnameseText.folded(name)
                        .replace("&", " va ")
                        .replaceAll("[^a-z0-9]+", " ")
                        .strip()
                + ' ';
    }

    private static String spelled(String name) {
        var text = words(name);
        for (var rule : RULES) {
            text = rule.getKey().matcher(text).replaceAll(rule.getValue());
        }
        return text;
    }

    private static String key(String spelled) {
        var text = FILLING.matcher(spelled).replaceAll("").replaceAll("\\s+", " ");
        return String.join(
                " ",
                Arrays.stream(text.split(" ")).filter(word -> !word.isEmpty()).toList());
    }

    private static Map<String, String> spelledOut() {
        var rules = new LinkedHashMap<String, String>();
        // departments: the letters after "sở" mean other things elsewhere
        rules.put("so (?:gd ?va ?dt|gd ?dt|gddt)", "so giao duc va dao tao");
        rules.put("so (?:vh ?tt ?(?:va )?(?:dl|du lich)|vhttdl|vhtt|vh va tt|vh tt)", "so van hoa the thao va du lich");
        rules.put("so (?:van hoa (?:va )?the thao|van hoa the thao du lich)(?! va)", "so van hoa the thao va du lich");
        rules.put("so yt", "so y te");
        rules.put("so tp", "so tu phap");
        rules.put("so tc", "so tai chinh");
        rules.put("so nv", "so noi vu");
        rules.put("so ct", "so cong thuong");
        rules.put("so xd", "so xay dung");
        rules.put("so (?:khcn|kh va cn|kh cn)", "so khoa hoc va cong nghe");
        rules.put("so (?:nnmt|nn va mt|nn mt)", "so nong nghiep va moi truong");
        // police, army, border
        rules.put("catp(?: hp)?", "cong an thanh pho");
        rules.put("ca tp", "cong an thanh pho");
        rules.put("ca", "cong an");
        rules.put("(?:bch )?(?:bo doi bien phong|bdbp)", "bo doi bien phong");
        rules.put("bo chi huy bo doi bien phong", "bo doi bien phong");
        rules.put("(?:bo chi huy|bch) (?:qs|quan su)", "bo chi huy quan su");
        rules.put("cuc hai quan|chi cuc hai quan(?: khu vuc iii)?", "hai quan");
        // front and unions
        rules.put("(?:uy ban |ub )?(?:mttq|mat tran to quoc)", "uy ban mat tran to quoc");
        rules.put("ubmttq", "uy ban mat tran to quoc");
        rules.put("(?:doan )?(?:tncs|thanh nien cong san) (?:hcm|ho chi minh) thanh pho|tp doan", "thanh doan");
        rules.put("hoi (?:lhpn|lien hiep pn)", "hoi lien hiep phu nu");
        rules.put("hlhpn", "hoi lien hiep phu nu");
        rules.put("hoi phu nu", "hoi lien hiep phu nu");
        rules.put("hoi ccb", "hoi cuu chien binh");
        rules.put("hoi nd", "hoi nong dan");
        rules.put("ldld", "lien doan lao dong");
        // others
        rules.put("ubnd", "uy ban nhan dan");
        rules.put("bao (?:va )?(?:dai )?(?:phat thanh truyen hinh|pt ?th|ptth)", "bao va phat thanh truyen hinh");
        rules.put("tp", "thanh pho");
        rules.put("hp", "hai phong");
        return rules;
    }
}
