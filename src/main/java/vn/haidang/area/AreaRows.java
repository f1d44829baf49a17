package vn.haidang.area;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaRepository;

interface AreaRows extends JpaRepository<Area, Long> {

    Optional<Area> findByCodeAndValidToIsNull(String code);

    List<Area> findByKindNotAndValidToIsNullOrderByName(AreaKind kind);
}
