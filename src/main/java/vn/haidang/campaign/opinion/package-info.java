/** Units are asked for their opinion of a plan (lấy ý kiến), and each remark is answered (tiếp thu, giải trình). */
@NamedInterface("opinion")
@NullMarked
package vn.haidang.campaign.opinion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
