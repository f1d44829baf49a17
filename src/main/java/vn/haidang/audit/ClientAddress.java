package vn.haidang.audit;

import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import vn.haidang.shared.NetworkAddress;

/** Where the request at hand comes from, as far as an audit needs to know. */
@Component
class ClientAddress {

    /** Empty outside of a request. */
    String shortened() {
        return RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes
                ? NetworkAddress.shortened(attributes.getRequest().getRemoteAddr())
                : "";
    }
}
