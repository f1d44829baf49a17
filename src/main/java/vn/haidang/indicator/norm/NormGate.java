package vn.haidang.indicator.norm;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Whoever writes norms holds this row, so that two that overlap are never written at once. */
@Entity
@Table(name = "cost_norm_gate")
class NormGate {

    static final int ID = 1;

    @Id
    private int id;

    protected NormGate() {}
}
