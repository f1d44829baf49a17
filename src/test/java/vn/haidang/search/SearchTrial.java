package vn.haidang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.function.Consumer;
import org.hibernate.SessionFactory;
import org.hibernate.boot.MetadataSources;
import org.hibernate.boot.model.naming.PhysicalNamingStrategySnakeCaseImpl;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import sample.findable.Leaflet;
import vn.haidang.search.synonym.Synonyms;

/** Hibernate with a database and an index in memory and the outbox between them, without Spring: up in a few seconds. */
final class SearchTrial implements AutoCloseable {

    final SessionFactory sessions;
    final Wording wording;
    final SiteSearch search;
    final SearchIndex index;

    /** What editors put first. */
    Pins pins = Pins.NONE;

    SearchTrial(String name) {
        var registry = new StandardServiceRegistryBuilder()
                .applySetting("hibernate.connection.url", "jdbc:h2:mem:" + name)
                .applySetting("hibernate.hbm2ddl.auto", "create")
                .applySetting("hibernate.type.prefer_native_enum_types", false)
                // The column names of the migration scripts.
                .applySetting("hibernate.physical_naming_strategy", PhysicalNamingStrategySnakeCaseImpl.class)
                .applySetting("hibernate.search.coordination.strategy", "outbox-polling")
                .applySetting("hibernate.search.coordination.event_processor.polling_interval", 10)
                .applySetting("hibernate.search.backend.directory.type", "local-heap")
                .applySetting("hibernate.search.backend.lucene_version", "10.3.2")
                .applySetting("hibernate.search.backend.analysis.configurer", new VietnameseAnalysis())
                .build();
        sessions = new MetadataSources(registry)
                .addAnnotatedClass(Leaflet.class)
                .buildMetadata()
                .buildSessionFactory();
        wording = new Wording(sessions, () -> Synonyms.NONE);
        search = new SiteSearch(sessions, wording, text -> pins.of(text));
        index = new SearchIndex(sessions);
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

    void settle() {
        assertThat(index.awaitCaughtUp(Duration.ofSeconds(30))).isTrue();
    }

    @Override
    public void close() {
        sessions.close();
    }
}
