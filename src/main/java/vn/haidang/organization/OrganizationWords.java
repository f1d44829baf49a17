package vn.haidang.organization;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.haidang.shared.Messages;

/** How rows of the history read. */
final class OrganizationWords {

    private final Messages messages;
    private final Locale locale;

    OrganizationWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    Map<String, String> of(Organization row, String parent, String successor, String area) {
        var told = new LinkedHashMap<String, String>();
        told.put("organization.field.name", row.name());
        told.put("organization.field.englishName", row.englishName());
        told.put("organization.field.code", row.code());
        told.put("organization.field.kind", text(row.kind().messageKey()));
        told.put(
                "organization.field.levels",
                row.levels().stream().map(level -> text(level.messageKey())).collect(Collectors.joining(", ")));
        told.put("organization.field.parent", parent);
        told.put("organization.field.area", area);
        told.put("organization.field.superiorReason", row.superiorReason());
        told.put("organization.field.validFrom", OrganizationCheck.day(row.validFrom()));
        var validTo = row.validTo();
        told.put("organization.field.validTo", validTo == null ? "" : OrganizationCheck.day(validTo));
        told.put("organization.field.successor", successor);
        return told;
    }

    /** One line for the whole year: only what differs from the one before is shown, and years have no labels of their own. */
    Map<String, String> of(SchoolYear row) {
        var figures = Stream.of(row.told().split(", "))
                .filter(part -> !part.isEmpty())
                .map(this::grade)
                .collect(Collectors.joining("; "));
        return Map.of(
                "organization.field.schoolYear",
                text(
                        row.isApproximate() ? "organization.year.told.approximate" : "organization.year.told",
                        SchoolYearDraft.told(row.startYear()),
                        figures,
                        row.source(),
                        OrganizationCheck.day(row.asOf())));
    }

    private String grade(String written) {
        // "GRADE_6 4/160", as SchoolYear writes it
        var parts = written.split("[ /]");
        return text("organization.grade.told", text(Grade.valueOf(parts[0]).messageKey()), parts[1], parts[2]);
    }

    private String text(String key, Object... arguments) {
        return messages.text(locale, key, arguments);
    }
}
