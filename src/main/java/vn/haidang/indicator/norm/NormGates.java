package vn.haidang.indicator.norm;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface NormGates extends Repository<NormGate, Integer> {

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select g from NormGate g where g.id = :id")
    NormGate hold(int id);
}
