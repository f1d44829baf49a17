package vn.haidang.campaign;

import java.time.Instant;
import java.time.LocalDate;

/** A plan that was sent to a unit and whose receipt it has not confirmed yet. */
public record SentPlan(long planId, String title, String number, LocalDate issuedOn, Instant sentAt) {}
