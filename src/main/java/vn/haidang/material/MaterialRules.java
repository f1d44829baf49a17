package vn.haidang.material;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.haidang.access.Actor;
import vn.haidang.access.Permission;
import vn.haidang.account.Authority;
import vn.haidang.material.opinion.OpinionBook;
import vn.haidang.review.Reviews;
import vn.haidang.shared.Reason;

/** Who may do what to a material in which state: the one place that says so, as reasons why not. */
@Component
class MaterialRules {

    private final Authority authority;
    private final Reviews reviews;
    private final FileStates files;
    private final OpinionBook opinions;
    private final PlacesSpared placesSpared;

    MaterialRules(
            Authority authority, Reviews reviews, FileStates files, OpinionBook opinions, PlacesSpared placesSpared) {
        this.authority = authority;
        this.reviews = reviews;
        this.files = files;
        this.opinions = opinions;
        this.placesSpared = placesSpared;
    }

    Map<MaterialAction, List<Reason>> reasonsAgainstAll(Material material, Actor actor) {
        var reasons = new EnumMap<MaterialAction, List<Reason>>(MaterialAction.class);
        for (var action : MaterialAction.values()) {
            reasons.put(action, reasonsAgainst(action, material, actor));
        }
        return reasons;
    }

    List<Reason> reasonsAgainst(MaterialAction action, Material material, Actor actor) {
        return switch (action) {
            case READ -> permission(Permission.MATERIAL_READ, material, actor);
            case EDIT ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(material.stage() == Stage.SUBMITTED, "material.refused.submitted"),
                        discarded(material));
            case SUBMIT ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(material.stage() == Stage.SUBMITTED, "material.refused.submitted"),
                        when(material.stage() == Stage.APPROVED, "material.refused.unchanged"),
                        discarded(material),
                        DraftCheck.reasonsAgainst(material.draft()),
                        placesSpared.reasonsAgainst(material.draft()),
                        files.reasonsAgainstSubmitting(material.draft().files()));
            case TAKE_BACK ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(material.stage() != Stage.SUBMITTED, "material.refused.not.submitted"));
            case APPROVE ->
                reasons(
                        reasonsAgainstDeciding(material, actor),
                        placesSpared.reasonsAgainst(material.draft()),
                        files.reasonsAgainstPublishing(material.draft().files()));
            case RETURN -> reasonsAgainstDeciding(material, actor);
            case WITHDRAW ->
                reasons(
                        permission(Permission.MATERIAL_WITHDRAW, material, actor),
                        when(
                                material.publicity() != Publicity.PUBLISHED
                                        && material.publicity() != Publicity.SCHEDULED,
                                "material.refused.not.public"));
            case CONFIRM ->
                reasons(
                        permission(Permission.MATERIAL_APPROVE, material, actor),
                        when(!material.isForced(), "material.refused.not.forced"),
                        when(
                                Long.valueOf(actor.accountId()).equals(material.importedBy()),
                                "material.refused.own.import"));
            case LABEL ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(!isBeingWritten(material), "material.refused.not.draft"));
            case RESTORE ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(material.stage() == Stage.SUBMITTED, "material.refused.restore.submitted"),
                        discarded(material),
                        when(material.revision() == 0, "material.refused.restore.none"));
            case DISCARD ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(material.publicity() != Publicity.NONE, "material.refused.discard.public"),
                        when(material.stage() == Stage.SUBMITTED, "material.refused.discard.submitted"),
                        discarded(material));
            case PUT_BACK ->
                reasons(
                        permission(Permission.MATERIAL_WRITE, material, actor),
                        when(material.stage() != Stage.DISCARDED, "material.refused.not.discarded"));
            case ASK_OPINION -> reasons(permission(Permission.MATERIAL_WRITE, material, actor), discarded(material));
            case OPINE ->
                reasons(
                        permission(Permission.MATERIAL_OPINE, material, actor),
                        discarded(material),
                        when(isOwn(material, actor), "material.refused.opinion.own"),
                        when(!opinions.isAsked(material.id()), "material.refused.opinion.not.asked"));
        };
    }

    private List<Reason> reasonsAgainstDeciding(Material material, Actor actor) {
        return reasons(
                permission(Permission.MATERIAL_APPROVE, material, actor),
                material.stage() == Stage.SUBMITTED
                        ? reviews.reasonsAgainstDeciding(Material.SUBJECT, material.id(), actor)
                        : List.of(Reason.of("material.refused.not.submitted")));
    }

    private static boolean isBeingWritten(Material material) {
        return material.stage() == Stage.DRAFT || material.stage() == Stage.RETURNED;
    }

    /** An opinion on one's own text is none. */
    private static boolean isOwn(Material material, Actor actor) {
        var self = Long.valueOf(actor.accountId());
        return self.equals(material.createdBy()) || self.equals(material.updatedBy());
    }

    private static List<Reason> discarded(Material material) {
        return when(material.stage() == Stage.DISCARDED, "material.refused.discarded");
    }

    private List<Reason> permission(Permission permission, Material material, Actor actor) {
        return when(!authority.allows(actor, permission, material.organizationId()), "material.refused.permission");
    }

    private static List<Reason> when(boolean against, String key) {
        return against ? List.of(Reason.of(key)) : List.of();
    }

    /** All reasons together, each once. */
    @SafeVarargs
    private static List<Reason> reasons(List<Reason>... parts) {
        var all = new ArrayList<Reason>();
        for (var part : parts) {
            part.stream().filter(reason -> !all.contains(reason)).forEach(all::add);
        }
        return List.copyOf(all);
    }
}
