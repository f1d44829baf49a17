package vn.haidang.register;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.data.domain.Limit;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.data.jpa.domain.Specification;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.haidang.access.Actor;
import vn.haidang.file.StoredFiles;
import vn.haidang.history.Histories;
import vn.haidang.shared.Messages;
import vn.haidang.shared.Refused;
import vn.haidang.shared.Slug;

/** The working side of the register: officers keep it, everybody who writes cites from it. */
@Service
@Transactional(readOnly = true)
public class Register {

    private static final int ISSUERS_MAX = 500;
    private static final int SAME_NUMBER_MAX = 10;
    private static final int MATCHING_MAX = 200;

    private final OfficialDocuments rows;
    private final PublicRows publicRows;
    private final Lapses lapses;
    private final DocumentRules rules;
    private final DocumentWords words;
    private final Histories histories;
    private final StoredFiles files;
    private final Messages messages;
    private final ObjectProvider<Citing> citing;
    private final Clock clock;

    Register(
            OfficialDocuments rows,
            PublicRows publicRows,
            Lapses lapses,
            DocumentRules rules,
            DocumentWords words,
            Histories histories,
            StoredFiles files,
            Messages messages,
            ObjectProvider<Citing> citing,
            Clock clock) {
        this.rows = rows;
        this.publicRows = publicRows;
        this.lapses = lapses;
        this.rules = rules;
        this.words = words;
        this.histories = histories;
        this.files = files;
        this.messages = messages;
        this.citing = citing;
        this.clock = clock;
    }

    /** Whether the person sees the register in the workspace. */
    public boolean mayRead(Actor actor) {
        return rules.mayRead(actor);
    }

    public boolean mayManage(Actor actor) {
        return rules.reasonsAgainstManaging(actor).isEmpty();
    }

    /** A page of the register; two queries whatever its size, one more for what waits for review. */
    public Page<DocumentSummary> find(DocumentFilter filter, Pageable page, Actor actor) {
        if (!rules.mayRead(actor)) {
            return Page.empty(page);
        }
        var today = LocalDate.now(clock);
        var day = filter.day() == null ? today : filter.day();
        Specification<OfficialDocument> wanted = DocumentSearch.matching(filter, today);
        if (filter.cited()) {
            wanted = wanted.and(DocumentSearch.among(waitingForReview()));
        }
        return rows.findAll(wanted, page).map(document -> document.summary(day));
    }

    /** Who issued anything, by name, for a filter. */
    public List<String> issuers(Actor actor) {
        return rules.mayRead(actor) ? rows.issuers(PageRequest.of(0, ISSUERS_MAX)) : List.of();
    }

    /** A page of entries for a field in which one is chosen, newest first. */
    public List<DocumentRef> suggest(String text, Pageable page, Actor actor) {
        if (!rules.mayRead(actor)) {
            return List.of();
        }
        Specification<OfficialDocument> wanted =
                DocumentSearch.matching(DocumentFilter.ofText(text), LocalDate.now(clock));
        var newest = PageRequest.of(
                page.getPageNumber(),
                page.getPageSize(),
                Sort.by("sortedOn").descending().and(Sort.by("id")));
        return rows.findBy(wanted, query -> query.slice(newest)).stream()
                .map(OfficialDocument::ref)
                .toList();
    }

    /** The newest entries that a text finds, as other lists narrow by them. */
    public Set<Long> matching(String text) {
        Specification<OfficialDocument> wanted =
                DocumentSearch.matching(DocumentFilter.ofText(text), LocalDate.now(clock));
        var newest = PageRequest.of(0, MATCHING_MAX, Sort.by("sortedOn").descending());
        return rows.findBy(wanted, query -> query.slice(newest)).stream()
                .map(OfficialDocument::id)
                .collect(Collectors.toSet());
    }

    /** @throws NoSuchDocument when there is none, or the person may not see the register */
    public DocumentDetails get(long id, Actor actor) {
        var document = readable(id, actor);
        var draft = document.draft();
        var near = refs(near(draft));
        var history = histories.of(OfficialDocument.class, id, row -> words.inWords(row.draft(), this::numbers));
        return new DocumentDetails(
                id,
                document.version(),
                draft,
                draft.validity().on(LocalDate.now(clock)),
                document.ref().address(),
                draft.replacedBy() == null ? null : near.get(draft.replacedBy()),
                draft.amendedBy().stream()
                        .map(near::get)
                        .filter(Objects::nonNull)
                        .toList(),
                rows.replacedBy(id).stream().map(OfficialDocument::ref).toList(),
                citing.stream()
                        .flatMap(module -> module.citing(id, actor).stream())
                        .toList(),
                history,
                document.updatedAt(),
                rules.reasonsAgainstManaging(actor));
    }

    /** Entries by id, each with the one that took its place, in two queries; ids that are not known are left out. */
    public Map<Long, DocumentRef> refs(Collection<Long> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        var found = rows.findByIdIn(Set.copyOf(ids));
        var others = found.stream()
                .map(OfficialDocument::replacedBy)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        var replacements = others.isEmpty()
                ? Map.<Long, DocumentRef>of()
                : rows.findByIdIn(others).stream()
                        .map(OfficialDocument::ref)
                        .collect(Collectors.toMap(DocumentRef::id, Function.identity()));
        return found.stream()
                .map(OfficialDocument::ref)
                .map(ref -> ref.with(ref.replacedBy() == null ? null : replacements.get(ref.replacedBy())))
                .collect(Collectors.toMap(DocumentRef::id, Function.identity()));
    }

    /** The same, held until the caller's transaction ends: none of them lapses meanwhile. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Map<Long, DocumentRef> hold(Collection<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : rows.hold(Set.copyOf(ids)).stream()
                        .map(OfficialDocument::ref)
                        .collect(Collectors.toMap(DocumentRef::id, Function.identity()));
    }

    /** Entries with this number, however it is written; more than one where two bodies gave the same. */
    public List<DocumentRef> ofNumber(String number) {
        var key = DocumentNumber.key(number);
        return key.isEmpty()
                ? List.of()
                : rows.findByNumberKey(key, Limit.of(SAME_NUMBER_MAX)).stream()
                        .map(OfficialDocument::ref)
                        .toList();
    }

    /** @return its id */
    @Transactional
    public long create(DocumentDraft draft, Actor actor) {
        Refused.unless(rules.reasonsAgainstManaging(actor));
        check(draft, null);
        var document = rows.saveAndFlush(
                new OfficialDocument(draft, words.kind(draft), freeSlug(draft), actor.accountId(), clock.instant()));
        settle(document);
        return document.id();
    }

    /**
     * @param expectedVersion what the writer last saw
     * @return the new version
     * @throws Refused when somebody else saved in between: nothing is overwritten
     */
    @Transactional
    public long save(long id, DocumentDraft draft, long expectedVersion, Actor actor) {
        Refused.unless(rules.reasonsAgainstManaging(actor));
        var document = rows.lock(id).orElseThrow(() -> new NoSuchDocument(String.valueOf(id)));
        if (document.version() != expectedVersion) {
            throw Refused.because("register.refused.conflict");
        }
        check(draft, id);
        document.write(draft, words.kind(draft), actor.accountId(), clock.instant());
        settle(document);
        return rows.saveAndFlush(document).version();
    }

    /** The entry is not in force after this day; everything that cites it is to be looked at again once the day is over. */
    @Transactional
    public void lapse(long id, LocalDate lastDay, @Nullable Long replacedBy, Actor actor) {
        Refused.unless(rules.reasonsAgainstManaging(actor));
        var document = rows.lock(id).orElseThrow(() -> new NoSuchDocument(String.valueOf(id)));
        var draft = document.draft().lapsed(lastDay, replacedBy);
        check(draft, id);
        document.write(draft, words.kind(draft), actor.accountId(), clock.instant());
        settle(document);
    }

    /** @throws NoSuchDocument when there is none, or it has no file */
    public Resource open(long id, Actor actor) {
        var file = readable(id, actor).facts().file();
        if (file == null) {
            throw new NoSuchDocument(id + " with a file");
        }
        return files.open(file.hash());
    }

    /** Brings in what is missing of the reference list; what people have edited stays as it is. Safe to repeat. */
    @Transactional
    public void load() {
        load(RegisterList.read());
    }

    void load(List<RegisterList.Row> list) {
        var known = new LinkedHashMap<String, OfficialDocument>();
        list.forEach(row -> known.put(row.key(), known(row)));
        for (var row : list) {
            var document = Objects.requireNonNull(known.get(row.key()));
            if (document.wasTouched() || row.hash().equals(document.seedHash())) {
                continue;
            }
            var draft = row.linked(key -> Objects.requireNonNull(known.get(key), () -> row.key() + " names " + key)
                    .id());
            document.write(draft, words.kind(draft), null, clock.instant());
            document.seeded(row.key(), row.hash());
            settle(document);
        }
    }

    /** Found again even when a person has corrected its number, or entered it before the list had it. */
    private OfficialDocument known(RegisterList.Row row) {
        var draft = row.draft();
        return rows.findBySeedKey(row.key())
                .or(() -> rows.findByNaturalKey(OfficialDocument.naturalKey(draft)))
                .orElseGet(() -> rows.saveAndFlush(
                        new OfficialDocument(draft, words.kind(draft), freeSlug(draft), null, clock.instant())));
    }

    private void settle(OfficialDocument document) {
        var file = document.draft().file();
        if (file != null) {
            files.named(List.of(file.hash()));
        }
        lapses.look(document);
        publicRows.show(document);
    }

    private void check(DocumentDraft draft, @Nullable Long id) {
        Refused.unless(draft.reasonsAgainst());
        rows.findByNaturalKey(OfficialDocument.naturalKey(draft))
                .filter(other -> id == null || other.id() != id)
                .ifPresent(_ -> {
                    throw Refused.because("register.draft.number.twice", draft.number());
                });
        var near = near(draft);
        if (id != null && near.contains(id)) {
            throw Refused.because("register.draft.replacedBy.itself");
        }
        if (!near.isEmpty() && rows.findByIdIn(near).size() < near.size()) {
            throw Refused.because("register.draft.replacedBy.unknown");
        }
    }

    private OfficialDocument readable(long id, Actor actor) {
        return Optional.of(id)
                .filter(_ -> rules.mayRead(actor))
                .flatMap(rows::findById)
                .orElseThrow(() -> new NoSuchDocument(String.valueOf(id)));
    }

    private Set<Long> waitingForReview() {
        return citing.stream()
                .flatMap(module -> module.waitingForReview().stream())
                .collect(Collectors.toSet());
    }

    private String numbers(Collection<Long> ids) {
        return ids.isEmpty()
                ? ""
                : rows.findByIdIn(ids).stream()
                        .map(document -> document.facts().number())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }

    private Slug freeSlug(DocumentDraft draft) {
        var kind = messages.text(Messages.VIETNAMESE, draft.kind().messageKey());
        var slug = Slug.of(kind + " " + DocumentNumber.key(draft.number()), "van-ban");
        var free = slug;
        for (var next = 2; rows.existsBySlug(free.value()); next++) {
            free = slug.with(String.valueOf(next));
        }
        return free;
    }

    private static Set<Long> near(DocumentDraft draft) {
        var ids = new HashSet<>(draft.amendedBy());
        if (draft.replacedBy() != null) {
            ids.add(draft.replacedBy());
        }
        return ids;
    }
}
