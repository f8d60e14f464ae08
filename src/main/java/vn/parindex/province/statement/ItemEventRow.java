package vn.parindex.province.statement;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import org.hibernate.annotations.Immutable;
import vn.parindex.province.work.Act;

/** The row of an {@link ItemEvent}. */
@Entity
@Immutable
@Table(name = "province_item_event")
class ItemEventRow {

    @Id
    @GeneratedValue(generator = "province_item_event_seq")
    @SequenceGenerator(name = "province_item_event_seq", sequenceName = "province_work_seq", allocationSize = 1)
    private Long id;

    @Column(name = "plan_id")
    private String planId;

    private String item;

    @Enumerated(EnumType.STRING)
    private ItemEvent.Kind kind;

    private String reason;

    @Embedded
    private Act act;

    protected ItemEventRow() {}

    ItemEventRow(String planId, ItemEvent event) {
        this.planId = planId;
        item = event.item();
        kind = event.kind();
        reason = event.reason();
        act = event.act();
    }

    Long id() {
        return id;
    }

    ItemEvent event() {
        return new ItemEvent(item, kind, reason, act);
    }
}
