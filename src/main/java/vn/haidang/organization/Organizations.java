package vn.haidang.organization;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.area.AreaRef;
import vn.haidang.area.Areas;

/** Who there is and who answers to whom. Read-only: reference data comes with the program. */
@Service
@Transactional(readOnly = true)
public class Organizations {

    /** The two tiers of 2025: the organizations of the reference list exist in this form since then. */
    private static final LocalDate SINCE = LocalDate.of(2025, 7, 1);

    private final OrganizationRows rows;
    private final Areas areas;

    Organizations(OrganizationRows rows, Areas areas) {
        this.rows = rows;
        this.areas = areas;
    }

    public Optional<OrganizationRef> find(long id) {
        return rows.findById(id).map(Organization::ref);
    }

    public Optional<OrganizationRef> find(String code) {
        return rows.findByCode(code).map(Organization::ref);
    }

    /** One query, whatever the number of ids. */
    public Map<Long, OrganizationRef> findAll(Collection<Long> ids) {
        return rows.findByIdIn(Set.copyOf(ids)).stream()
                .map(Organization::ref)
                .collect(Collectors.toMap(OrganizationRef::id, Function.identity()));
    }

    /** The root of the tree: the city's People's Committee. */
    public OrganizationRef city() {
        return find(OrganizationList.CITY).orElseThrow();
    }

    /** The ids of the organization with this path and of all below it. */
    public Set<Long> idsWithin(String path) {
        return new HashSet<>(rows.idsWithin(path));
    }

    /** Brings in what is missing of the reference list; safe to repeat at every start. */
    @Transactional
    public void load(boolean withDemo) {
        var communes = areas.communes();
        var wanted = new ArrayList<>(OrganizationList.agencies());
        communes.stream().map(OrganizationList::committeeOf).forEach(wanted::add);
        if (withDemo) {
            wanted.addAll(OrganizationList.demoSchools());
        }
        var areaIds = communes.stream().collect(Collectors.toMap(AreaRef::code, AreaRef::id));
        var known =
                rows.findAll().stream().collect(Collectors.toMap(o -> o.ref().code(), Function.identity()));
        for (var row : wanted) {
            if (!known.containsKey(row.code())) {
                known.put(row.code(), add(row, areaIds, known));
            }
        }
    }

    private Organization add(OrganizationRow row, Map<String, Long> areaIds, Map<String, Organization> known) {
        var added = rows.save(new Organization(row, valueOf(areaIds, row.area()), SINCE));
        added.placeUnder(valueOf(known, row.parent()));
        return added;
    }

    private static <V> @Nullable V valueOf(Map<String, V> map, @Nullable String key) {
        return key == null ? null : map.get(key);
    }
}
