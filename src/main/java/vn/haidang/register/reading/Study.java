package vn.haidang.register.reading;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.haidang.shared.VietnameseText;

/**
 * What a unit says it did.
 *
 * @param people who took part; nothing when they were not counted
 */
public record Study(
        LocalDate studiedOn, StudyForm form, @Nullable Integer people, String remark) {

    public static final int REMARK_MAX = 500;
    public static final int PEOPLE_MAX = 1_000_000;

    public Study {
        remark = VietnameseText.line(remark);
    }
}
