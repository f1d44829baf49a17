package vn.haidang.campaign.check;

import java.util.stream.Stream;

/** One thing that the check looks for. */
interface Rule {

    Stream<Finding> findings(CheckedPlan plan);
}
