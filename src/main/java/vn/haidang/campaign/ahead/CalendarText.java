package vn.haidang.campaign.ahead;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.fortuna.ical4j.data.CalendarOutputter;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.ComponentList;
import net.fortuna.ical4j.model.ParameterList;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.PropertyList;
import net.fortuna.ical4j.model.component.CalendarComponent;
import net.fortuna.ical4j.model.component.Observance;
import net.fortuna.ical4j.model.component.Standard;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.model.component.VTimeZone;
import net.fortuna.ical4j.model.parameter.Value;
import net.fortuna.ical4j.model.property.Description;
import net.fortuna.ical4j.model.property.DtEnd;
import net.fortuna.ical4j.model.property.DtStamp;
import net.fortuna.ical4j.model.property.DtStart;
import net.fortuna.ical4j.model.property.ProdId;
import net.fortuna.ical4j.model.property.Summary;
import net.fortuna.ical4j.model.property.TzId;
import net.fortuna.ical4j.model.property.TzName;
import net.fortuna.ical4j.model.property.TzOffsetFrom;
import net.fortuna.ical4j.model.property.TzOffsetTo;
import net.fortuna.ical4j.model.property.Uid;
import net.fortuna.ical4j.model.property.XProperty;
import net.fortuna.ical4j.model.property.immutable.ImmutableCalScale;
import net.fortuna.ical4j.model.property.immutable.ImmutableTransp;
import net.fortuna.ical4j.model.property.immutable.ImmutableVersion;
import org.springframework.stereotype.Component;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Time;

/**
 * The days ahead as iCalendar (RFC 5545): whole days, busy for nobody, without alarms. The same entry always has the same
 * UID, and the same text gives the same bytes.
 */
@Component
class CalendarText {

    /** Indochina time has had no summer time since 1975. */
    private static final ZoneOffset OFFSET = ZoneOffset.ofHours(7);

    private final Messages messages;

    CalendarText(Messages messages) {
        this.messages = messages;
    }

    byte[] write(AheadSheet sheet) {
        var components = new ArrayList<CalendarComponent>();
        components.add(zone());
        sheet.lines().map(AheadLine::entry).map(this::event).forEach(components::add);
        var calendar = new Calendar(
                new PropertyList(List.of(
                        new ProdId("-//Hai Dang//Sap toi//VI"),
                        ImmutableVersion.VERSION_2_0,
                        ImmutableCalScale.GREGORIAN,
                        new XProperty("X-WR-CALNAME", text("ahead.feed.name")),
                        new XProperty("X-WR-TIMEZONE", Time.ZONE.getId()))),
                new ComponentList<>(components));
        var bytes = new ByteArrayOutputStream();
        try {
            new CalendarOutputter(false).output(calendar, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    private static VTimeZone zone() {
        var standard = new Standard(new PropertyList(List.of(
                new DtStart<>(LocalDate.of(1975, 6, 13).atStartOfDay()),
                new TzOffsetFrom(ZoneOffset.ofHours(8)),
                new TzOffsetTo(OFFSET),
                new TzName("+07"))));
        return new VTimeZone(
                new PropertyList(List.of(new TzId(Time.ZONE.getId()))),
                new ComponentList<Observance>(List.of(standard)));
    }

    private VEvent event(AheadEntry entry) {
        var days = new ParameterList(List.of(Value.DATE));
        var properties = new ArrayList<Property>();
        properties.add(new Uid(UUID.nameUUIDFromBytes(entry.key().getBytes(UTF_8)) + "@sap-toi.haidang"));
        properties.add(new DtStamp(entry.stamp().truncatedTo(ChronoUnit.SECONDS)));
        properties.add(new DtStart<>(days, entry.firstDay()));
        properties.add(new DtEnd<>(days, entry.lastDay().plusDays(1)));
        properties.add(new Summary(
                entry.kind() == AheadKind.DEADLINE ? text("ahead.feed.deadline", entry.title()) : entry.title()));
        var description = description(entry);
        if (!description.isEmpty()) {
            properties.add(new Description(description));
        }
        properties.add(ImmutableTransp.TRANSPARENT);
        return new VEvent(new PropertyList(properties));
    }

    private String description(AheadEntry entry) {
        return Stream.of(
                        entry.lead().isEmpty() ? "" : text("ahead.feed.lead", entry.lead()),
                        entry.units().isEmpty() ? "" : text("ahead.feed.units", entry.units()),
                        entry.note())
                .filter(line -> !line.isBlank())
                .collect(Collectors.joining("\n"));
    }

    private String text(String key, Object... arguments) {
        return messages.text(Messages.VIETNAMESE, key, arguments);
    }
}
