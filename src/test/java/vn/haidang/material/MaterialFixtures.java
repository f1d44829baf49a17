package vn.haidang.material;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.haidang.access.Actor;
import vn.haidang.account.Accounts;

/** Materials and people for tests, with everything filled in that a test does not care about. */
public class MaterialFixtures {

    public static final Set<MaterialCheck> ALL_CHECKS = EnumSet.allOf(MaterialCheck.class);

    private final Accounts accounts;
    private final Materials materials;
    private final MaterialReviewing reviewing;

    MaterialFixtures(Accounts accounts, Materials materials, MaterialReviewing reviewing) {
        this.accounts = accounts;
        this.materials = materials;
        this.reviewing = reviewing;
    }

    public Actor officer1() {
        return actor("canbo.mau1");
    }

    public Actor approver1() {
        return actor("duyet.mau1");
    }

    public Actor officer2() {
        return actor("canbo.mau2");
    }

    public Actor actor(String username) {
        return accounts.actor(username).orElseThrow();
    }

    public static MaterialDraft draft(String title) {
        return draft(title, "Nội dung của " + title + ".");
    }

    public static MaterialDraft draft(String title, String body) {
        var empty = MaterialDraft.empty(MaterialKind.ARTICLE);
        return new MaterialDraft(
                empty.kind(),
                title,
                "Tóm tắt của " + title + ".",
                body,
                List.of("gia-dinh"),
                List.of("phu-huynh"),
                List.of(),
                "vi",
                empty.license(),
                List.of(),
                List.of(),
                "",
                null,
                null,
                Notice.NONE);
    }

    /** Written and submitted by the officer of the first ward. @return its id */
    public long submitted(MaterialDraft draft) {
        var id = materials.create(draft, officer1());
        reviewing.submit(id, officer1());
        return id;
    }

    /** And approved, hence public. @return its id */
    public long published(MaterialDraft draft) {
        var id = submitted(draft);
        approve(id);
        return id;
    }

    public void approve(long id) {
        var hash = materials.get(id, approver1()).submittedHash();
        reviewing.approve(id, hash, ALL_CHECKS, null, "", approver1());
    }

    public String slug(long id) {
        var address = materials.get(id, approver1()).publicAddress();
        return address.substring(address.lastIndexOf('/') + 1);
    }
}
