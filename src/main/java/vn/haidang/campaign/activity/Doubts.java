package vn.haidang.campaign.activity;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Doubts as one column: {@code time=annex.doubt.time;lead=…}. */
final class Doubts {

    private Doubts() {}

    static String write(Map<String, String> doubts) {
        return doubts.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(doubt -> doubt.getKey() + '=' + doubt.getValue())
                .collect(Collectors.joining(";"));
    }

    static Map<String, String> read(String written) {
        var doubts = new TreeMap<String, String>();
        Stream.of(written.split(";")).filter(pair -> pair.contains("=")).forEach(pair -> {
            var sign = pair.indexOf('=');
            doubts.put(pair.substring(0, sign), pair.substring(sign + 1));
        });
        return doubts;
    }
}
