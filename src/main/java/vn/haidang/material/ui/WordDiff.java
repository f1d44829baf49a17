package vn.haidang.material.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * What changed between two texts, word by word. Lines are compared first and only changed ones by their words; texts too
 * different to compare in bounded memory count as replaced. Each text is taken to end with a line break, so that a last
 * line is like any other.
 */
final class WordDiff {

    enum Kind {
        SAME,
        REMOVED,
        ADDED
    }

    record Piece(Kind kind, String text) {}

    /** Of the table of longest common subsequences: 16 MB at most. */
    private static final long CELLS_MAX = 4_000_000;

    private static final Pattern LINE = Pattern.compile("[^\\n]*\\n");
    private static final Pattern WORD =
            Pattern.compile("[\\p{L}\\p{M}\\p{N}]+|\\n|[\\s&&[^\\n]]+|[^\\p{L}\\p{M}\\p{N}\\s]");

    private final List<Piece> pieces = new ArrayList<>();
    private final StringBuilder same = new StringBuilder();
    private final StringBuilder removed = new StringBuilder();
    private final StringBuilder added = new StringBuilder();
    /** A blank after a change: when another change follows, it belongs to both, or every word would be marked alone. */
    private final StringBuilder bridge = new StringBuilder();

    private WordDiff() {}

    static List<Piece> of(String before, String after) {
        var diff = new WordDiff();
        for (var lines : grouped(runs(parts(LINE, before + "\n"), parts(LINE, after + "\n")))) {
            if (lines.same) {
                lines.before.forEach(diff::same);
            } else {
                runs(parts(WORD, String.join("", lines.before)), parts(WORD, String.join("", lines.after)))
                        .forEach(diff::add);
            }
        }
        return diff.finish();
    }

    private void add(Run run) {
        if (run.same) {
            run.before.forEach(this::same);
        } else {
            flushSame();
            removed.append(bridge).append(String.join("", run.before));
            added.append(bridge).append(String.join("", run.after));
            bridge.setLength(0);
        }
    }

    private void same(String text) {
        var isAfterChange = !removed.isEmpty() || !added.isEmpty();
        if (isAfterChange && bridge.isEmpty() && text.isBlank() && !text.contains("\n")) {
            bridge.append(text);
            return;
        }
        flushChange();
        same.append(bridge).append(text);
        bridge.setLength(0);
    }

    private List<Piece> finish() {
        flushChange();
        same.append(bridge);
        flushSame();
        return pieces;
    }

    private void flushChange() {
        flush(Kind.REMOVED, removed);
        flush(Kind.ADDED, added);
    }

    private void flushSame() {
        flush(Kind.SAME, same);
    }

    private void flush(Kind kind, StringBuilder text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(kind, text.toString()));
            text.setLength(0);
        }
    }

    private static List<String> parts(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(MatchResult::group).toList();
    }

    private static List<Run> runs(List<String> before, List<String> after) {
        var start = 0;
        var shorter = Math.min(before.size(), after.size());
        while (start < shorter && before.get(start).equals(after.get(start))) {
            start++;
        }
        var end = 0;
        while (end < shorter - start && before.get(before.size() - 1 - end).equals(after.get(after.size() - 1 - end))) {
            end++;
        }
        var runs = new ArrayList<Run>();
        runs.add(Run.same(before.subList(0, start)));
        runs.addAll(middle(before.subList(start, before.size() - end), after.subList(start, after.size() - end)));
        runs.add(Run.same(before.subList(before.size() - end, before.size())));
        return runs;
    }

    private static List<Run> middle(List<String> before, List<String> after) {
        if ((long) (before.size() + 1) * (after.size() + 1) > CELLS_MAX) {
            return List.of(new Run(false, before, after));
        }
        var common = commonLengths(before, after);
        var runs = new ArrayList<Run>();
        int i = 0;
        int j = 0;
        while (i < before.size() || j < after.size()) {
            if (i < before.size() && j < after.size() && before.get(i).equals(after.get(j))) {
                runs.add(Run.same(before.subList(i, i + 1)));
                i++;
                j++;
            } else if (j == after.size() || (i < before.size() && common[i + 1][j] >= common[i][j + 1])) {
                runs.add(new Run(false, before.subList(i, i + 1), List.of()));
                i++;
            } else {
                runs.add(new Run(false, List.of(), after.subList(j, j + 1)));
                j++;
            }
        }
        return runs;
    }

    /** Changed lines that follow each other, as one change: a line that was reworded is compared with its old self. */
    private static List<Run> grouped(List<Run> runs) {
        var grouped = new ArrayList<Run>();
        var before = new ArrayList<String>();
        var after = new ArrayList<String>();
        for (var run : runs) {
            if (!run.same) {
                before.addAll(run.before);
                after.addAll(run.after);
            } else if (!run.before.isEmpty()) {
                grouped.add(new Run(false, List.copyOf(before), List.copyOf(after)));
                before.clear();
                after.clear();
                grouped.add(run);
            }
        }
        grouped.add(new Run(false, before, after));
        return grouped;
    }

    /** At {@code [i][j]}: how many parts the two texts share, in order, from there on. */
    private static int[][] commonLengths(List<String> before, List<String> after) {
        var common = new int[before.size() + 1][after.size() + 1];
        for (var i = before.size() - 1; i >= 0; i--) {
            for (var j = after.size() - 1; j >= 0; j--) {
                common[i][j] = before.get(i).equals(after.get(j))
                        ? common[i + 1][j + 1] + 1
                        : Math.max(common[i + 1][j], common[i][j + 1]);
            }
        }
        return common;
    }

    private record Run(boolean same, List<String> before, List<String> after) {

        static Run same(List<String> parts) {
            return new Run(true, parts, parts);
        }
    }
}
