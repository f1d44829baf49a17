package vn.haidang.campaign;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What the clerk takes over from the signed paper.
 *
 * @param number as on the paper: {@code 05/KH-UBND}
 * @param scanName of the signed copy, where one was added; {@code scanHash} names its content in the store
 */
public record IssueDraft(
        String number,
        @Nullable LocalDate issuedOn,
        String signer,
        @Nullable String scanName,
        @Nullable String scanHash) {

    public static final int NUMBER_MAX = 60;
    public static final int SIGNER_MAX = 160;
}
