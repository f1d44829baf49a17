package vn.haidang.site;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.haidang.material.PublicCitations.Citer;
import vn.haidang.register.DocumentPage;
import vn.haidang.register.DocumentState;
import vn.haidang.register.PublicRegister;
import vn.haidang.register.Verification;

/**
 * The page of one official document.
 *
 * @param state today
 * @param file address of its file; {@code null} when there is none
 */
public record DocumentModel(
        Frame frame,
        DocumentPage it,
        DocumentState state,
        PublicRegister.Around around,
        List<Citer> citing,
        @Nullable String file) {

    public boolean isChecked() {
        return it.verification() == Verification.CHECKED;
    }
}
