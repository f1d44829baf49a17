package vn.haidang.material.ui;

import com.vaadin.flow.router.RouteParameters;
import java.util.OptionalLong;
import vn.haidang.material.NoSuchMaterial;

/** The number in the address of a material's pages. */
final class MaterialId {

    static final String PARAMETER = "id";

    private MaterialId() {}

    static OptionalLong find(RouteParameters parameters) {
        return parameters.get(PARAMETER).map(MaterialId::number).orElse(OptionalLong.empty());
    }

    static long get(RouteParameters parameters) {
        return find(parameters).orElseThrow(() -> new NoSuchMaterial("without a number"));
    }

    private static OptionalLong number(String text) {
        try {
            return OptionalLong.of(Long.parseLong(text));
        } catch (NumberFormatException _) {
            throw new NoSuchMaterial(text);
        }
    }
}
