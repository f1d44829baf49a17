package vn.haidang.area;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units that are valid today. Read-only: reference data comes with the program. */
@Service
@Transactional(readOnly = true)
public class Areas {

    private final AreaRows rows;

    Areas(AreaRows rows) {
        this.rows = rows;
    }

    /** Wards, communes and special zones by name, invented ones included where demonstrations run. */
    public List<AreaRef> communes() {
        return rows.findByKindNotAndValidToIsNullOrderByName(AreaKind.CITY).stream()
                .map(Area::ref)
                .toList();
    }

    /** Brings in what is missing of the reference list; safe to repeat at every start. */
    @Transactional
    public void load(boolean withDemo) {
        if (rows.count() == 0) {
            rows.saveAll(AreaList.of2025().stream().map(Area::new).toList());
        }
        var demo = withDemo ? AreaList.DEMO.stream() : Stream.<AreaRow>empty();
        rows.saveAll(
                demo.filter(row -> rows.findByCodeAndValidToIsNull(row.code()).isEmpty())
                        .map(Area::new)
                        .toList());
    }
}
