/** What an approver remarks on single lines of a plan, bound to the revision, and what its writers did about it. */
@NullMarked
package vn.haidang.campaign.remark;

import org.jspecify.annotations.NullMarked;
