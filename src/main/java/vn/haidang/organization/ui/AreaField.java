package vn.haidang.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.area.AreaRef;
import vn.haidang.shared.VietnameseText;

/** A ward, commune or special zone; found with or without marks. */
final class AreaField extends ComboBox<AreaRef> {

    private final List<AreaRef> areas;

    AreaField(String label, List<AreaRef> areas) {
        super(label);
        this.areas = areas;
        setItemLabelGenerator(AreaRef::fullName);
        setItems((area, typed) -> VietnameseText.folded(area.fullName()).contains(VietnameseText.folded(typed)), areas);
        setClearButtonVisible(true);
    }

    void choose(@Nullable Long areaId) {
        areas.stream()
                .filter(area -> areaId != null && area.id() == areaId)
                .findFirst()
                .ifPresent(this::setValue);
    }

    @Nullable
    Long areaId() {
        var area = getValue();
        return area == null ? null : Long.valueOf(area.id());
    }
}
