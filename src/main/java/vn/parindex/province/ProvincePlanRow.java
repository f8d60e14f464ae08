package vn.parindex.province;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.hibernate.annotations.Immutable;
import org.springframework.data.domain.Persistable;
import vn.parindex.plan.Sha256;

/** The row of a loaded plan: its file as it was, and the version of the set it runs on. */
@Entity
@Immutable
@Table(name = "province_plan")
class ProvincePlanRow implements Persistable<String> {

    @Id
    private String id;

    private int year;
    private String title;
    private String document;

    @Column(name = "document_sha256", columnDefinition = "char(64)")
    private String documentSha256;

    @Column(name = "criteria_set_id")
    private String criteriaSetId;

    @Column(name = "criteria_set_version")
    private int criteriaSetVersion;

    @Column(name = "shifted_days")
    private int shiftedDays;

    @Column(name = "loaded_at")
    private Instant loadedAt;

    protected ProvincePlanRow() {}

    ProvincePlanRow(ProvinceYear year, String document, int shiftedDays, Instant loadedAt) {
        this.id = year.plan().id();
        this.year = year.plan().year();
        this.title = year.plan().title();
        this.document = document;
        this.documentSha256 = Sha256.of(document);
        this.criteriaSetId = year.set().id();
        this.criteriaSetVersion = year.set().version();
        this.shiftedDays = shiftedDays;
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

    String criteriaSetId() {
        return criteriaSetId;
    }

    int criteriaSetVersion() {
        return criteriaSetVersion;
    }

    int shiftedDays() {
        return shiftedDays;
    }
}
