package vn.haidang.search;

import java.util.Collection;
import java.util.List;

/** Where the files of published things are read; every module that publishes files tells of its own. */
public interface FilesOfThings {

    /** In one query, for a page of results; in the order in which a thing shows its files. */
    List<FileOfThing> of(Collection<String> publicIds);
}
