package vn.haidang.register.reading;

import java.time.Instant;
import java.time.LocalDate;

/**
 * How far the units are that were asked to study a document.
 *
 * @param late of those that have said nothing
 */
public record ReadingProgress(
        long assignmentId, LocalDate dueOn, String remark, Instant assignedAt, long units, long done, long late) {}
