package vn.haidang.campaign.checking;

import java.util.Collection;
import java.util.Map;
import vn.haidang.campaign.check.CheckedMoney;

/** What a rule allows for one unit of something, from whoever keeps the cost norms. */
@FunctionalInterface
public interface MoneyNorms {

    /** By id of the norm that a cost names, in one query; an id that is no more is left out. */
    Map<Long, CheckedMoney.Norm> of(Collection<Long> ids);
}
