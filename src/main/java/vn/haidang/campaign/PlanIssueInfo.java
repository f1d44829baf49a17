package vn.haidang.campaign;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a revision was issued. @param scan name of the signed copy, where one was added */
public record PlanIssueInfo(
        int revision,
        String number,
        LocalDate issuedOn,
        String signer,
        @Nullable String scan,
        Instant recordedAt,
        @Nullable Instant sentAt) {}
