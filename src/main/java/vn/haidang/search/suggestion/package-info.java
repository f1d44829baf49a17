/** What a search box proposes while someone types: curated phrases, topics, titles and places, never what people typed. */
@NamedInterface("suggestion")
@NullMarked
package vn.haidang.search.suggestion;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
