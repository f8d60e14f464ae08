package vn.parindex.plan;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;

/** The row of a loaded plan: its file as it was, and the versions of the criteria sets it runs on. */
@Entity
@Immutable
@Table(name = "plan")
class PlanRow implements Persistable<String> {

    @Id
    private String id;

    private int year;
    private String title;
    private String document;

    @Column(name = "document_sha256", columnDefinition = "char(64)")
    private String documentSha256;

    @Column(name = "shifted_days")
    private int shiftedDays;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "plan_criteria_set", joinColumns = @JoinColumn(name = "plan_id"))
    @MapKeyColumn(name = "criteria_set_id")
    @Column(name = "version")
    private Map<String, Integer> criteriaSets = new TreeMap<>();

    protected PlanRow() {}

    PlanRow(Plan plan, String document, int shiftedDays, Map<String, Integer> criteriaSets, Instant loadedAt) {
        this.id = plan.id();
        this.year = plan.year();
        this.title = plan.title();
        this.document = document;
        this.documentSha256 = Sha256.of(document);
        this.shiftedDays = shiftedDays;
        this.criteriaSets.putAll(criteriaSets);
        this.loadedAt = loadedAt;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return true;
    }

    String document() {
        return document;
    }

    int shiftedDays() {
        return shiftedDays;
    }

    Map<String, Integer> criteriaSets() {
        return Map.copyOf(criteriaSets);
    }
}
