package vn.haidang.search;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.haidang.search.store.IndexFiles;
import vn.haidang.search.store.IndexPlace;
import vn.haidang.shared.Home;

@Configuration(proxyBeanMethods = false)
class IndexConfiguration {

    @Bean
    IndexFiles indexFiles(Home home) {
        return new IndexFiles(home.index());
    }

    @Bean
    IndexPlace indexPlace(
            @Value("${haidang.search.url:}") String url,
            @Value("${haidang.search.user:}") String user,
            @Value("${haidang.search.password:}") String password,
            @Value("${haidang.search.version:" + IndexPlace.VERSION + "}") String version) {
        return url.isBlank() ? IndexPlace.HOME : IndexPlace.server(url, user, password, version);
    }
}
