package vn.parindex.plan;

import org.springframework.data.jpa.repository.JpaRepository;

interface CriteriaSetRepository extends JpaRepository<CriteriaSetRow, CriteriaSetRow.Key> {}
