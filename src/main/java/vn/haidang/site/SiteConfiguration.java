package vn.haidang.site;

import com.github.benmanes.caffeine.cache.Ticker;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.ViewResolver;
import org.springframework.web.servlet.i18n.AbstractLocaleResolver;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SiteOwner.class)
class SiteConfiguration {

    /** Where the build puts the classes made of {@code frontend/pages}. */
    private static final String TEMPLATES = "vn.haidang.site.pages";

    @Bean
    @ConditionalOnWebApplication
    ViewResolver pages() {
        var engine = TemplateEngine.createPrecompiled(null, ContentType.Html, null, TEMPLATES);
        engine.setBinaryStaticContent(true);
        return new JteViews(engine);
    }

    /** The address alone says the language; a browser's wishes would make one address two pages. */
    @Bean
    LocaleResolver localeResolver() {
        return new AbstractLocaleResolver() {
            @Override
            public Locale resolveLocale(HttpServletRequest request) {
                return Frames.locale(request.getRequestURI());
            }

            @Override
            public void setLocale(
                    HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
                throw new UnsupportedOperationException("the language is part of the address");
            }
        };
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<CacheRules> cacheRules(Frames frames) {
        var filter = new FilterRegistrationBean<>(new CacheRules(frames.isDemo()));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return filter;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<PageTags> pageTags() {
        var filter = new FilterRegistrationBean<>(new PageTags());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 30);
        return filter;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<SearchBrake> searchBrake(@Value("${haidang.searches-per-minute:240}") int perMinute) {
        var filter = new FilterRegistrationBean<>(new SearchBrake(perMinute, Ticker.systemTicker()));
        filter.setUrlPatterns(SearchBrake.ADDRESSES);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 40);
        return filter;
    }

    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<LinkBrake> linkBrake() {
        var filter = new FilterRegistrationBean<>(new LinkBrake(Ticker.systemTicker()));
        filter.addUrlPatterns(PlanLinkPages.ADDRESSES);
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 41);
        return filter;
    }
}
