package vn.haidang.area;

import org.springframework.data.jpa.repository.JpaRepository;

interface AreaSuccessions extends JpaRepository<AreaSuccession, Long> {}
