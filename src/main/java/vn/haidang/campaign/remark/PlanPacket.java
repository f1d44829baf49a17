package vn.haidang.campaign.remark;

import java.util.List;
import java.util.Map;
import vn.haidang.campaign.paper.PlanPaper;
import vn.haidang.material.MaterialState;

/**
 * What lies before an approver: the frozen plan with its lines, and the materials that they use.
 *
 * @param materials by key of a line; lines without any are left out
 * @param remarks that were made on this revision
 */
public record PlanPacket(PlanPaper paper, Map<String, List<MaterialState>> materials, List<ApproverRemark> remarks) {

    public List<ApproverRemark> remarksOn(String rowKey) {
        return remarks.stream().filter(remark -> remark.rowKey().equals(rowKey)).toList();
    }
}
