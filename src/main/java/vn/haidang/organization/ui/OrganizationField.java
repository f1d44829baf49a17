package vn.haidang.organization.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.function.SerializableSupplier;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import vn.haidang.access.CurrentActor;
import vn.haidang.organization.OrganizationDirectory;
import vn.haidang.organization.OrganizationKind;
import vn.haidang.organization.OrganizationSummary;
import vn.haidang.shared.Refused;

/** One of the open organizations under which a person may put something; searched while one types, marks do not matter. */
final class OrganizationField extends ComboBox<OrganizationSummary> {

    /** @param kinds to choose from; empty for all */
    OrganizationField(
            String label,
            OrganizationDirectory directory,
            CurrentActor currentActor,
            SerializableSupplier<Set<OrganizationKind>> kinds) {
        super(label);
        setItemLabelGenerator(OrganizationField::told);
        setItems(query -> {
            var page = PageRequest.of(query.getPage(), query.getPageSize());
            return directory.choices(query.getFilter().orElse(""), kinds.get(), page, currentActor.get()).stream();
        });
    }

    /** @throws Refused when nothing is chosen */
    long required() {
        return chosen().orElseThrow(() -> Refused.because("organization.draft.parent.missing"));
    }

    Optional<Long> chosen() {
        return Optional.ofNullable(getValue()).map(OrganizationSummary::id);
    }

    /** Names repeat from ward to ward. */
    private static String told(OrganizationSummary organization) {
        return organization.area().isEmpty()
                ? organization.name()
                : organization.name() + " (" + organization.area() + ")";
    }
}
