package vn.haidang.indicator.norm;

import java.util.List;
import vn.haidang.history.Change;

/** A norm with what happened to it, newest first. */
public record NormDetails(NormSummary it, List<Change> history, boolean mayManage) {}
