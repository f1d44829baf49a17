package vn.haidang.campaign.exchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaNames;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.AssignmentDraft;
import vn.haidang.campaign.annex.OrganizationLookup;
import vn.haidang.organization.OrganizationRef;
import vn.haidang.shared.Reason;
import vn.haidang.shared.Refused;
import vn.haidang.shared.VietnameseText;
import vn.haidang.shared.ui.Dates;

/**
 * Who is given a line, as one cell: {@code Phường A: 2 (30/06/2026); Phường B: 1}. Units that share a name carry their number
 * in square brackets.
 */
final class UnitCells {

    /** What a cell of a spreadsheet holds, in characters. */
    private static final int CELL_MAX = 32_000;

    private static final Pattern WITH_QUANTITY = Pattern.compile("(.+?)\\s*:\\s*([^:()]*?)\\s*(?:\\(([^()]*)\\))?");
    private static final Pattern NUMBERED = Pattern.compile(".*\\[(\\d{1,18})]");
    private static final Pattern MARKS_OF_OURS = Pattern.compile("[;:\\n\\[\\]]");
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);

    private final Map<Long, OrganizationRef> units;
    private final Map<String, Set<Long>> byName = new HashMap<>();
    private final OrganizationLookup otherNames;

    UnitCells(Collection<OrganizationRef> known, OrganizationLookup otherNames) {
        units = known.stream()
                .collect(Collectors.toMap(OrganizationRef::id, unit -> unit, (one, _) -> one, LinkedHashMap::new));
        units.values()
                .forEach(unit -> byName.computeIfAbsent(plain(unit.name()), _ -> new HashSet<>())
                        .add(unit.id()));
        this.otherNames = otherNames;
    }

    /** Empty when nobody is given the line; nothing when a cell could not hold them all. */
    Optional<String> text(List<AssignmentDraft> given) {
        var text = given.stream()
                .sorted(Comparator.comparing(
                                (AssignmentDraft draft) -> label(draft.organizationId()), AreaNames.ALPHABET)
                        .thenComparing(AssignmentDraft::organizationId))
                .map(draft -> label(draft.organizationId()) + ": " + draft.quantity()
                        + (draft.due() == null ? "" : " (" + Dates.day(draft.due()) + ")"))
                .collect(Collectors.joining("; "));
        return text.length() > CELL_MAX ? Optional.empty() : Optional.of(text);
    }

    private String label(long id) {
        var unit = units.get(id);
        if (unit == null) {
            return "[" + id + "]";
        }
        var alone = byName.getOrDefault(plain(unit.name()), Set.of()).size() == 1
                && !MARKS_OF_OURS.matcher(unit.name()).find();
        return alone ? unit.name() : MARKS_OF_OURS.matcher(unit.name()).replaceAll(" ") + " [" + id + "]";
    }

    /**
     * A unit without a number is asked once, one without a day has none.
     *
     * @throws Refused with what is not understood
     */
    List<AssignmentDraft> read(String text) {
        var drafts = new LinkedHashMap<Long, AssignmentDraft>();
        var reasons = new ArrayList<Reason>();
        for (var part : text.split("[;\\n]")) {
            var words = VietnameseText.line(part);
            if (!words.isEmpty()) {
                try {
                    var draft = one(words);
                    if (drafts.put(draft.organizationId(), draft) != null) {
                        reasons.add(Reason.of("exchange.refused.unit.twice", words));
                    }
                } catch (Refused refused) {
                    reasons.addAll(refused.reasons());
                }
            }
        }
        Refused.unless(reasons);
        return List.copyOf(drafts.values());
    }

    private AssignmentDraft one(String words) {
        var parted = WITH_QUANTITY.matcher(words);
        if (!parted.matches()) {
            return new AssignmentDraft(unit(words), 1, null);
        }
        return new AssignmentDraft(
                unit(parted.group(1)), quantity(parted.group(2), words), day(parted.group(3), words));
    }

    private long unit(String name) {
        var numbered = NUMBERED.matcher(name);
        if (numbered.matches()) {
            var id = Long.parseLong(numbered.group(1));
            if (units.containsKey(id)) {
                return id;
            }
            throw Refused.because("exchange.refused.unit.unknown", name);
        }
        var found = byName.getOrDefault(plain(name), Set.of());
        if (found.size() > 1) {
            throw Refused.because("exchange.refused.unit.several", name);
        }
        return found.stream()
                .findFirst()
                .or(() -> otherNames.find(name).filter(units::containsKey))
                .orElseThrow(() -> Refused.because("exchange.refused.unit.unknown", name));
    }

    private static int quantity(String text, String words) {
        var digits = text.replace(".", "");
        if (!digits.matches("\\d{1,6}")
                || Integer.parseInt(digits) < 1
                || Integer.parseInt(digits) > ActivityText.QUANTITY_MAX) {
            throw Refused.because("exchange.refused.unit.quantity", words, ActivityText.QUANTITY_MAX);
        }
        return Integer.parseInt(digits);
    }

    private static @Nullable LocalDate day(@Nullable String text, String words) {
        if (text == null || text.isBlank()) {
            return null;
        }
        try {
            return LocalDate.parse(text.strip(), DAY);
        } catch (DateTimeException _) {
            throw Refused.because("exchange.refused.unit.day", words);
        }
    }

    private static String plain(String name) {
        return VietnameseText.line(name).toLowerCase(Locale.ROOT);
    }
}
