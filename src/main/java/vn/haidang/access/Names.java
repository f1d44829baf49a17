package vn.haidang.access;

import java.util.Collection;
import java.util.Map;

/** What people are called: for modules below the accounts, which keep only ids of persons. */
public interface Names {

    /** Display names by account id, in one query; an id that is no more is left out. */
    Map<Long, String> names(Collection<Long> accountIds);
}
