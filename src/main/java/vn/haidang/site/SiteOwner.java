package vn.haidang.site;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Who answers for the portal, as the footer of a state portal names it. What is empty is shown as not supplied yet:
 * nothing is invented.
 *
 * @param owner the agency that owns the portal
 * @param responsible the person who answers for what it says
 * @param address of the agency, for letters
 * @param baseUrl under which readers reach the portal, without a slash at the end; empty: as each request names it
 */
@ConfigurationProperties("haidang.site")
public record SiteOwner(
        @DefaultValue("") String owner,
        @DefaultValue("") String responsible,
        @DefaultValue("") String address,
        @DefaultValue("") String phone,
        @DefaultValue("") String email,
        @DefaultValue("") String baseUrl) {}
