package vn.haidang.search;

import java.util.Collection;
import java.util.Map;

/** Where in the files of found things the words stand. */
public interface FilePlaces {

    /** Nothing is known of any file. */
    FilePlaces NONE = (_, _) -> Map.of();

    /** By public id; those without files, or whose files do not hold the words, are left out. */
    Map<String, FilePlace> of(Collection<String> publicIds, Sought sought);
}
