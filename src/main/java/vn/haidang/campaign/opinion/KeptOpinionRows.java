package vn.haidang.campaign.opinion;

import org.springframework.data.jpa.repository.JpaRepository;

interface KeptOpinionRows extends JpaRepository<KeptOpinion, Long> {}
