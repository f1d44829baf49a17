package vn.haidang.campaign.check;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Reason;

/** Says a finding in the reader's language. */
public final class FindingWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    private final Messages messages;
    private final Locale locale;

    public FindingWords(Messages messages, Locale locale) {
        this.messages = messages;
        this.locale = locale;
    }

    public String title(Finding finding) {
        return messages.text(locale, finding.rule().messageKey());
    }

    public String evidence(Finding finding) {
        return text(finding.evidence());
    }

    public String why(Finding finding) {
        return text(finding.why());
    }

    public String better(Finding finding) {
        return text(finding.better().text());
    }

    public List<String> sources(Finding finding) {
        return finding.sources().stream().map(this::text).toList();
    }

    /** A text with all that it holds: texts inside it, days as 26/06/2026, lists with commas. */
    public String text(Reason reason) {
        return messages.text(
                locale,
                reason.key(),
                reason.arguments().stream().map(this::said).toArray());
    }

    private Object said(Object argument) {
        return switch (argument) {
            case Reason reason -> text(reason);
            case LocalDate day -> DAY.format(day);
            case Collection<?> list ->
                list.stream().map(one -> String.valueOf(said(one))).collect(Collectors.joining(", "));
            default -> argument;
        };
    }
}
