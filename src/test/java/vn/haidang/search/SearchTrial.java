package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.search.mapper.orm.Search;
import org.jspecify.annotations.Nullable;
import sample.findable.Leaflet;
import vn.haidang.search.store.IndexFiles;
import vn.haidang.search.store.IndexPlace;
import vn.haidang.search.synonym.Synonyms;

/** Hibernate with a database and an index in memory and the outbox between them, without Spring: up in a few seconds. */
final class SearchTrial implements AutoCloseable {

    final SessionFactory sessions;
    final Statements statements = new Statements();
    final Wording wording;
    final SiteSearch search;
    final SearchIndex index;
    final Readiness readiness = new Readiness(Clock.systemUTC());
    final IndexGuard guard;

    /** What editors put first. */
    Pins pins = Pins.NONE;

    SearchTrial(String name) {
        this(name, null);
    }

    /** @param folder of an index that is kept, as its rows are; {@code null} for one in memory */
    SearchTrial(String name, @Nullable Path folder) {
        var place = folder == null && SearchServer.isAsked() ? SearchServer.place() : IndexPlace.HOME;
        var files = new IndexFiles(folder == null ? Path.of("no-such-folder") : folder);
        var settings = new HashMap<String, Object>(Map.of(
                "hibernate.search.backend.type",
                "lucene",
                "hibernate.search.backend.lucene_version",
                "10.3.2",
                "hibernate.search.backend.directory.type",
                folder == null ? "local-heap" : "local-filesystem",
                "hibernate.search.backend.analysis.configurer",
                new VietnameseAnalysis()));
        if (folder != null) {
            settings.put("hibernate.search.backend.directory.root", folder.toString());
        }
        if (folder != null || place.isRemote()) {
            new IndexOpening(place, files, readiness).customize(settings);
        }
        if (place.isRemote()) {
            settings.put("hibernate.search.schema_management.strategy", "drop-and-create-and-drop");
        }
        var registry = new StandardServiceRegistryBuilder()
                .applySettings(settings)
                .applySetting("hibernate.connection.url", "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1")
                .applySetting("hibernate.hbm2ddl.auto", "update")
                .applySetting("hibernate.type.prefer_native_enum_types", false)
                // The column names of the migration scripts.
                .applySetting("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class)
                .applySetting("hibernate.search.coordination.strategy", "outbox-polling")
                .applySetting("hibernate.search.coordination.event_processor.polling_interval", 10)
                .applySetting("hibernate.search.coordination.event_processor.pulse_interval", 100)
                .applySetting("hibernate.search.coordination.event_processor.pulse_expiration", 400)
                .applySetting("hibernate.search.coordination.event_processor.retry_delay", 1)
                .applySetting("hibernate.session_factory.statement_inspector", statements)
                .applySetting("hibernate.search.background_failure_handler", new IndexFailures(readiness))
                .build();
        sessions = new MetadataSources(registry)
                .addAnnotatedClass(Leaflet.class)
                .buildMetadata()
                .buildSessionFactory();
        wording = new Wording(sessions, () -> Synonyms.NONE);
        index = new SearchIndex(sessions, place);
        guard = new IndexGuard(sessions, index, readiness, place, files);
        search = new SiteSearch(sessions, guard, wording, text -> pins.of(text), FilePlaces.NONE);
    }

    void publish(Leaflet... leaflets) {
        sessions.inTransaction(session -> {
            for (var leaflet : leaflets) {
                session.persist(leaflet);
            }
        });
        settle();
    }

    void change(String publicId, Consumer<Leaflet> change) {
        sessions.inTransaction(session ->
                change.accept(session.createSelectionQuery("from Leaflet where publicId = :id", Leaflet.class)
                        .setParameter("id", publicId)
                        .getSingleResult()));
        settle();
    }

    void empty() {
        sessions.inTransaction(session -> session.createSelectionQuery("from Leaflet", Leaflet.class)
                .list()
                .forEach(session::remove));
        settle();
    }

    /** Behind the back of the index. */
    void sql(String statement) {
        sessions.inTransaction(
                session -> session.createNativeMutationQuery(statement).executeUpdate());
    }

    void settle() {
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }

    /** All that was written stands in files, and nothing will be written by itself: for who lays hands on the files. */
    void flush() {
        settle();
        Search.mapping(sessions).scope(Object.class).workspace().flush();
    }

    @Override
    public void close() {
        try {
            guard.destroy();
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
        }
        sessions.close();
    }
}
