package vn.haidang.area.neighbourhood;

import java.util.List;
import vn.haidang.history.Change;

/**
 * A neighbourhood with what it was, what it became, and who changed it.
 *
 * @param mayManage whether the person who asked may change it
 */
public record NeighbourhoodDetails(
        NeighbourhoodSummary it,
        List<NeighbourhoodSummary> predecessors,
        List<NeighbourhoodSummary> successors,
        List<Change> history,
        boolean mayManage) {}
