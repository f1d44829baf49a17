package vn.haidang.search.store;

import java.util.Map;
import org.hibernate.search.backend.elasticsearch.analysis.ElasticsearchAnalysisConfigurer;

/**
 * Where the index is: in the home, or on an OpenSearch server for a portal that has outgrown one machine
 * (docs/decisions/0025). The mapping is the same, the analysis is written out twice.
 *
 * @param url of the server, as in {@code http://localhost:9200}, several with commas between; empty for the home
 * @param user empty for a server that asks for none
 * @param version of the server, as in {@code 3.4}
 */
public record IndexPlace(String url, String user, String password, String version) {

    /** The newest that Hibernate Search 8.2 was tried with by its makers; a newer server speaks it too. */
    public static final String VERSION = "3.4";

    public static final IndexPlace HOME = new IndexPlace("", "", "", VERSION);

    private static final String SETTINGS = "hibernate.search.backend.";

    public static IndexPlace server(String url, String user, String password, String version) {
        return new IndexPlace(url, user, password, version);
    }

    public boolean isRemote() {
        return !url.isEmpty();
    }

    /** Makes of the settings for the home those for the server. */
    public void applyTo(Map<String, Object> settings, ElasticsearchAnalysisConfigurer analysis) {
        settings.remove(SETTINGS + "directory.root");
        settings.remove(SETTINGS + "directory.type");
        settings.remove(SETTINGS + "lucene_version");
        settings.put(SETTINGS + "type", "elasticsearch");
        settings.put(SETTINGS + "uris", url);
        settings.put(SETTINGS + "version", "opensearch:" + version);
        // The server may be newer than the library knows.
        settings.put(SETTINGS + "version_check.enabled", false);
        settings.put(SETTINGS + "analysis.configurer", analysis);
        if (!user.isEmpty()) {
            settings.put(SETTINGS + "username", user);
            settings.put(SETTINGS + "password", password);
        }
    }
}
