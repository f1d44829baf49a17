package vn.haidang.workspace;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AnchorTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import com.vaadin.flow.spring.security.AuthenticationContext;
import vn.haidang.access.Actor;
import vn.haidang.access.CurrentActor;
import vn.haidang.access.Permission;
import vn.haidang.account.ui.AccountNavigation;
import vn.haidang.area.ui.AreaNavigation;
import vn.haidang.audit.ui.AuditNavigation;
import vn.haidang.campaign.ui.AheadNavigation;
import vn.haidang.campaign.ui.OpinionNavigation;
import vn.haidang.campaign.ui.PlanNavigation;
import vn.haidang.coverage.ui.CoverageNavigation;
import vn.haidang.indicator.ui.IndicatorNavigation;
import vn.haidang.material.ui.ImportNavigation;
import vn.haidang.material.ui.MaterialNavigation;
import vn.haidang.organization.ui.OrganizationNavigation;
import vn.haidang.register.Register;
import vn.haidang.register.ui.RegisterNavigation;
import vn.haidang.search.ui.SearchNavigation;
import vn.haidang.shared.ui.View;

/** The frame around every view: menu by task, search, who is signed in. Open to guests, who see error pages in it. */
@Layout
@AnonymousAllowed
class WorkspaceFrame extends AppLayout {

    private final CurrentActor currentActor;
    private final AuthenticationContext authentication;
    private final Register register;
    private boolean filled;

    WorkspaceFrame(CurrentActor currentActor, AuthenticationContext authentication, Register register) {
        this.currentActor = currentActor;
        this.register = register;
        this.authentication = authentication;
        addClassName("hd-frame");
        setPrimarySection(Section.NAVBAR);
        setI18n(new AppLayoutI18n().setDrawer(getTranslation("workspace.menu")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        if (!filled) {
            filled = true;
            currentActor.find().ifPresentOrElse(this::fill, () -> addToNavbar(new Header(brand())));
        }
    }

    private void fill(Actor actor) {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("workspace.menu.toggle"));
        var skip = new Anchor("#" + View.ID, getTranslation("workspace.skip"));
        skip.setRouterIgnore(true);
        skip.addClassName("hd-skip");
        var bar = new Header(skip, toggle, brand());
        bar.addClassName("hd-bar");
        if (actor.mayAnywhere(Permission.MATERIAL_READ)) {
            bar.add(search());
        }
        bar.add(new UserMenu(actor, authentication));
        addToNavbar(bar);
        var drawer = new Nav(menu(actor), publicSite());
        drawer.addClassName("hd-drawer");
        drawer.setAriaLabel(getTranslation("workspace.menu"));
        addToDrawer(drawer);
    }

    private Anchor brand() {
        var mark = new Image("/images/hai-dang.svg", "");
        var name = new Span(getTranslation("workspace.brand"));
        name.addClassName("hd-brand-name");
        var brand = new Anchor("", mark, name);
        brand.addClassName("hd-brand");
        brand.setAriaLabel(getTranslation("workspace.brand.home"));
        return brand;
    }

    private Div search() {
        var field = new TextField();
        field.setPlaceholder(getTranslation("workspace.search"));
        field.setAriaLabel(getTranslation("workspace.search"));
        field.setPrefixComponent(VaadinIcon.SEARCH.create());
        field.setClearButtonVisible(true);
        field.addKeyDownListener(Key.ENTER, _ -> MaterialNavigation.find(field.getValue()));
        var box = new Div(field);
        box.addClassName("hd-search");
        box.getElement().setAttribute("role", "search");
        return box;
    }

    /** By task; what a person may nowhere do is not shown, and no service takes that for a permission. */
    private SideNav menu(Actor actor) {
        var menu = new SideNav();
        menu.addItem(
                new SideNavItem(getTranslation("workspace.menu.mine"), DashboardView.class, VaadinIcon.TASKS.create()));
        if (actor.mayAnywhere(Permission.PLAN_READ)) {
            add(menu, "workspace.menu.plans", PlanNavigation.LIST, VaadinIcon.CLIPBOARD_TEXT);
        }
        if (actor.mayAnywhere(Permission.PLAN_ANSWER)) {
            add(menu, "workspace.menu.opinions", OpinionNavigation.LIST, VaadinIcon.COMMENTS_O);
        }
        if (AheadNavigation.isFor(actor)) {
            add(menu, "workspace.menu.ahead", AheadNavigation.AHEAD, VaadinIcon.CALENDAR_CLOCK);
            add(menu, "workspace.menu.assigned", AheadNavigation.ASSIGNED, VaadinIcon.CLIPBOARD_CHECK);
        }
        if (CoverageNavigation.isFor(actor)) {
            add(menu, "coverage.menu", CoverageNavigation.PAGE, VaadinIcon.GRID_BIG);
        }
        if (actor.mayAnywhere(Permission.MATERIAL_READ)) {
            add(menu, "workspace.menu.materials", MaterialNavigation.LIST, VaadinIcon.FILE_TEXT_O);
        }
        if (actor.mayAnywhere(Permission.MATERIAL_IMPORT)) {
            add(menu, "workspace.menu.import", ImportNavigation.LIST, VaadinIcon.UPLOAD_ALT);
        }
        if (register.mayRead(actor)) {
            add(menu, "workspace.menu.documents", RegisterNavigation.LIST, VaadinIcon.BOOK);
        }
        if (IndicatorNavigation.isFor(actor)) {
            add(menu, "workspace.menu.planning", IndicatorNavigation.LIST, VaadinIcon.LIST_OL);
        }
        if (SearchNavigation.isFor(actor)) {
            add(menu, "workspace.menu.search", SearchNavigation.LIST, VaadinIcon.SEARCH);
        }
        add(menu, "workspace.menu.areas", AreaNavigation.LIST, VaadinIcon.MAP_MARKER);
        if (actor.mayAnywhere(Permission.ORGANIZATION_MANAGE) || actor.mayAnywhere(Permission.MATERIAL_READ)) {
            add(menu, "workspace.menu.organizations", OrganizationNavigation.LIST, VaadinIcon.BUILDING_O);
        }
        if (actor.mayAnywhere(Permission.ACCOUNT_MANAGE)) {
            add(menu, "workspace.menu.accounts", AccountNavigation.LIST, VaadinIcon.USERS);
        }
        if (actor.mayAnywhere(Permission.AUDIT_READ)) {
            add(menu, "workspace.menu.audit", AuditNavigation.LIST, VaadinIcon.RECORDS);
        }
        return menu;
    }

    private void add(SideNav menu, String key, String path, VaadinIcon icon) {
        var item = new SideNavItem(getTranslation(key), path, icon.create());
        item.setMatchNested(true);
        menu.addItem(item);
    }

    private Anchor publicSite() {
        var link = new Anchor("/", getTranslation("workspace.menu.site"), AnchorTarget.BLANK);
        link.addClassName("hd-site-link");
        return link;
    }
}
