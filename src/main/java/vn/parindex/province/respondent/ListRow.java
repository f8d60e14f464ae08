package vn.parindex.province.respondent;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;

/** The row of a {@link RespondentList}. */
@Entity
@Immutable
@Table(name = "respondent_list")
class ListRow {

    @Id
    @GeneratedValue(generator = "respondent_list_seq")
    @SequenceGenerator(name = "respondent_list_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    @Column(name = "listed_by")
    private String listedBy;

    private int version;

    @Column(name = "imported_from")
    private String importedFrom;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "respondent", joinColumns = @JoinColumn(name = "list_id"))
    @OrderColumn(name = "position")
    private List<Person> people = new ArrayList<>();

    @Embedded
    private Act act;

    protected ListRow() {}

    ListRow(String planId, String unit, int version, String importedFrom, List<Person> people, Act act) {
        this.planId = planId;
        listedBy = unit;
        this.version = version;
        this.importedFrom = importedFrom;
        this.people.addAll(people);
        this.act = act;
    }

    RespondentList list() {
        return new RespondentList(id, listedBy, version, Optional.ofNullable(importedFrom), people, act);
    }
}
