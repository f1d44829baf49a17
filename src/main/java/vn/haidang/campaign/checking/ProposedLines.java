package vn.haidang.campaign.checking;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.haidang.campaign.activity.ActivityCell;
import vn.haidang.campaign.activity.ActivityLine;
import vn.haidang.campaign.activity.ActivityText;
import vn.haidang.campaign.activity.CellReader;
import vn.haidang.campaign.check.CheckRule;
import vn.haidang.campaign.check.Finding;
import vn.haidang.campaign.check.FindingWords;
import vn.haidang.campaign.check.FormKind;
import vn.haidang.campaign.check.Hotspot;
import vn.haidang.campaign.target.LineBacking;
import vn.haidang.shared.Messages;
import vn.haidang.shared.VietnameseText;
import vn.haidang.taxonomy.Taxonomy;

/** Lines that a finding proposes, in Vietnamese: an annex is an official text. */
@Component
class ProposedLines {

    /** Fewer meetings of the same people are no series. */
    private static final String SESSIONS = "3";

    private final Messages messages;
    private final Taxonomy taxonomy;

    ProposedLines(Messages messages, Taxonomy taxonomy) {
        this.messages = messages;
        this.taxonomy = taxonomy;
    }

    Map<FormKind, String> titles(Finding finding, List<ActivityLine> lines, List<Hotspot> places) {
        var titles = new LinkedHashMap<FormKind, String>();
        for (var form : finding.better().forms()) {
            titles.put(form, title(finding, form, about(finding, lines), places));
        }
        return titles;
    }

    List<ActivityText> texts(
            Finding finding,
            Collection<FormKind> forms,
            List<ActivityLine> lines,
            List<Hotspot> places,
            CellReader reader) {
        var about = about(finding, lines);
        var words = new FindingWords(messages, Messages.VIETNAMESE);
        // Said of a place, the reason would name its class or that it comes first: an annex is read by everybody.
        var reason = PlanChecking.isAboutPlaces(finding)
                ? ""
                : VietnameseText.beginning(words.better(finding), ActivityText.NOTE_MAX);
        var texts = new ArrayList<ActivityText>();
        for (var form : forms) {
            var text = reader.with(ActivityText.EMPTY, ActivityCell.TITLE, title(finding, form, about, places));
            text = reader.with(text, ActivityCell.FORM, FormKinds.slug(form));
            text = reader.with(text, ActivityCell.AUDIENCES, String.join("; ", audiences(about)));
            text = reader.with(text, ActivityCell.TOPICS, String.join("; ", topics(about)));
            text = reader.with(text, ActivityCell.REASON, reason);
            if (isSeries(form)) {
                text = reader.with(text, ActivityCell.QUANTITY, SESSIONS);
            }
            if (finding.rule() != CheckRule.POLICE_ALONE && !about.isEmpty()) {
                text = reader.with(
                        text, ActivityCell.LEAD, about.getFirst().text().lead());
            }
            texts.add(LineBacking.of(text).in(place(finding, places)).behind(text));
        }
        return texts;
    }

    private String title(Finding finding, FormKind form, List<ActivityLine> about, List<Hotspot> places) {
        var audiences = audiences(about).stream()
                .map(slug -> taxonomy.audienceName(slug, Messages.VIETNAMESE))
                .map(ProposedLines::inSentence)
                .collect(Collectors.joining(", "));
        var what = text(form.messageKey());
        var title = messages.text(
                Messages.VIETNAMESE,
                isSeries(form) ? "planning.proposed.series" : "planning.proposed.one",
                isSeries(form) ? inSentence(what) : what,
                audiences.isEmpty() ? text("planning.proposed.everybody") : audiences,
                SESSIONS);
        var where = places.stream()
                .filter(place -> isAbout(finding, place))
                .map(place -> " " + messages.text(Messages.VIETNAMESE, "planning.proposed.at", place.name()))
                .findFirst()
                .orElse("");
        return VietnameseText.beginning(title + where, ActivityText.TITLE_MAX);
    }

    private String text(String key) {
        return messages.text(Messages.VIETNAMESE, key);
    }

    private static boolean isSeries(FormKind form) {
        return form == FormKind.INTERACTIVE || form == FormKind.LESSON || form == FormKind.MEETING;
    }

    private static Set<Long> place(Finding finding, List<Hotspot> places) {
        return places.stream()
                .filter(place -> isAbout(finding, place))
                .map(Hotspot::areaId)
                .collect(Collectors.toSet());
    }

    private static boolean isAbout(Finding finding, Hotspot place) {
        return PlanChecking.isAboutPlaces(finding)
                && finding.evidence().arguments().getFirst().equals(place.name());
    }

    private static List<ActivityLine> about(Finding finding, List<ActivityLine> lines) {
        return lines.stream()
                .filter(line -> finding.lineIds().contains(line.id()))
                .toList();
    }

    private static Set<String> audiences(List<ActivityLine> lines) {
        var all = new TreeSet<String>();
        lines.forEach(line -> all.addAll(line.text().audiences()));
        return all;
    }

    private static Set<String> topics(List<ActivityLine> lines) {
        var all = new LinkedHashSet<String>();
        lines.forEach(line -> all.addAll(line.text().topics()));
        return all;
    }

    private static String inSentence(String name) {
        return name.length() > 1 && Character.isLowerCase(name.charAt(1))
                ? Character.toLowerCase(name.charAt(0)) + name.substring(1)
                : name;
    }
}
