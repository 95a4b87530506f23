-- The ten working indicators by hand: one statement each, its numerator and its denominator.
-- Parameters: :start and :end, the days covered; :year, the year of the figures of the territory.
-- "+column" keeps SQLite from an index that leads to every pathway of the programme rather than to
-- those of one person.

-- R1
SELECT
    (SELECT count(DISTINCT youth_id) FROM event
     WHERE occurred_on BETWEEN :start AND :end
       AND (kind <> 'message' AND attendance = 'present' OR kind = 'message' AND from_youth)),
    (SELECT value FROM territory_figure
     WHERE code = 'active_not_employed_16_25' AND year <= :year ORDER BY year DESC LIMIT 1);

-- R2
SELECT
    (SELECT count(DISTINCT youth_id) FROM pathway
     WHERE programme IN ('pacea', 'cej') AND started_on BETWEEN :start AND :end),
    (SELECT count(*) FROM youth WHERE first_reception_on BETWEEN :start AND :end);

-- R3
SELECT
    count(DISTINCT CASE
        WHEN youth.qpv_code IS NOT NULL
          OR youth.rural_zone = 'frr'
          OR youth.disabled_worker = 'yes'
          OR youth.level_scheme = '1-8' AND youth.level IN ('1', '2')
          OR youth.level_scheme = 'I-VI' AND youth.level IN ('VI', 'Vbis')
          OR youth.level_scheme = 'FT' AND youth.level IN ('AFS', 'CP4', 'CFG', 'C3A', 'C12')
          OR replace(pathway.started_on, '-', '') - replace(youth.birth_date, '-', '') < 180000
        THEN youth.id END),
    count(DISTINCT youth.id)
FROM pathway JOIN youth ON youth.id = pathway.youth_id
WHERE pathway.programme IN ('pacea', 'cej') AND pathway.started_on BETWEEN :start AND :end;

-- R4
SELECT
    (SELECT count(*) FROM event
     WHERE occurred_on BETWEEN :start AND :end
       AND kind IN ('interview', 'workshop', 'collective_information')
       AND attendance = 'present'
       AND EXISTS (SELECT 1 FROM pathway
                   WHERE pathway.youth_id = event.youth_id
                     AND +programme IN ('pacea', 'cej')
                     AND +started_on <= event.occurred_on
                     AND (ended_on IS NULL OR ended_on >= event.occurred_on))),
    (SELECT count(DISTINCT youth_id) FROM pathway
     WHERE programme IN ('pacea', 'cej') AND started_on <= :end
       AND (ended_on IS NULL OR ended_on >= :start));

-- R5
SELECT
    (SELECT count(DISTINCT stay.youth_id)
     FROM (SELECT youth_id, started_on FROM immersion
           WHERE started_on BETWEEN :start AND :end
             AND outcome IS NOT 'did_not_show'
           UNION ALL
           SELECT youth_id, started_on FROM situation
           WHERE family = 'immersion' AND started_on BETWEEN :start AND :end
             AND state <> 'planned') AS stay
     WHERE EXISTS (SELECT 1 FROM pathway
                   WHERE pathway.youth_id = stay.youth_id
                     AND +programme IN ('pacea', 'cej')
                     AND +pathway.started_on <= stay.started_on
                     AND (ended_on IS NULL OR ended_on >= stay.started_on))),
    (SELECT count(DISTINCT youth_id) FROM pathway
     WHERE programme IN ('pacea', 'cej') AND started_on <= :end
       AND (ended_on IS NULL OR ended_on >= :start));

-- R6
SELECT
    (SELECT count(DISTINCT situation.youth_id) FROM situation
     WHERE family = 'training' AND started_on BETWEEN :start AND :end
       AND state <> 'planned' AND is_prescribed
       AND EXISTS (SELECT 1 FROM pathway
                   WHERE pathway.youth_id = situation.youth_id
                     AND +programme IN ('pacea', 'cej')
                     AND +pathway.started_on <= situation.started_on
                     AND (pathway.ended_on IS NULL OR pathway.ended_on >= situation.started_on))),
    (SELECT count(DISTINCT youth_id) FROM pathway
     WHERE programme IN ('pacea', 'cej') AND started_on <= :end
       AND (ended_on IS NULL OR ended_on >= :start));

-- R7
SELECT
    (SELECT count(DISTINCT situation.youth_id) FROM situation
     WHERE family = 'work_study' AND started_on BETWEEN :start AND :end
       AND state <> 'planned' AND contract IN ('apprenticeship', 'professional')
       AND EXISTS (SELECT 1 FROM pathway
                   WHERE pathway.youth_id = situation.youth_id
                     AND +programme IN ('pacea', 'cej')
                     AND +pathway.started_on <= situation.started_on
                     AND (pathway.ended_on IS NULL OR pathway.ended_on >= situation.started_on))),
    (SELECT count(DISTINCT youth_id) FROM pathway
     WHERE programme IN ('pacea', 'cej') AND started_on <= :end
       AND (ended_on IS NULL OR ended_on >= :start));

-- R8
SELECT
    (SELECT count(DISTINCT situation.youth_id) FROM situation
     WHERE family = 'job' AND started_on BETWEEN :start AND :end
       AND state <> 'planned'
       AND EXISTS (SELECT 1 FROM pathway
                   WHERE pathway.youth_id = situation.youth_id
                     AND +programme IN ('pacea', 'cej')
                     AND +pathway.started_on <= situation.started_on
                     AND (pathway.ended_on IS NULL OR pathway.ended_on >= situation.started_on))),
    (SELECT count(DISTINCT youth_id) FROM pathway
     WHERE programme IN ('pacea', 'cej') AND started_on <= :end
       AND (ended_on IS NULL OR ended_on >= :start));

-- R9
SELECT
    count(CASE WHEN
        (exit_family IN ('job', 'work_study')
         OR coalesce(exit_family, 'unknown') = 'unknown'
            AND exit_reason IN ('durable_job', 'short_job'))
        AND EXISTS (
            SELECT 1 FROM situation AS job
            WHERE job.youth_id = pathway.youth_id
              AND job.family IN ('job', 'work_study')
              AND job.state <> 'planned'
              AND job.started_on <= date(pathway.ended_on, '30 days')
              AND (job.ended_on IS NULL OR job.ended_on >= pathway.ended_on)
              AND (job.family = 'work_study'
                   OR job.contract = 'permanent'
                   OR job.contract IN ('fixed_term', 'aided')
                      AND (strftime('%Y', job.ended_on, '1 day') * 12
                           + strftime('%m', job.ended_on, '1 day')) * 32
                          + strftime('%d', job.ended_on, '1 day')
                          - (strftime('%Y', job.started_on) * 12
                             + strftime('%m', job.started_on)) * 32
                          - strftime('%d', job.started_on) >= 6 * 32))
        THEN 1 END),
    count(*)
FROM pathway
WHERE programme = 'pacea' AND ended_on BETWEEN :start AND :end
  AND (exit_reason IS NULL OR exit_reason NOT IN ('deceased', 'moved'));

-- R10
SELECT
    count(CASE WHEN
        (exit_family IN ('job', 'work_study')
         OR coalesce(exit_family, 'unknown') = 'unknown'
            AND exit_reason IN ('durable_job', 'short_job'))
        AND EXISTS (
            SELECT 1 FROM situation AS job
            WHERE job.youth_id = pathway.youth_id
              AND job.family IN ('job', 'work_study')
              AND job.state <> 'planned'
              AND job.started_on <= date(pathway.ended_on, '30 days')
              AND (job.ended_on IS NULL OR job.ended_on >= pathway.ended_on)
              AND (job.family = 'work_study'
                   OR job.contract = 'permanent'
                   OR job.contract IN ('fixed_term', 'aided')
                      AND (strftime('%Y', job.ended_on, '1 day') * 12
                           + strftime('%m', job.ended_on, '1 day')) * 32
                          + strftime('%d', job.ended_on, '1 day')
                          - (strftime('%Y', job.started_on) * 12
                             + strftime('%m', job.started_on)) * 32
                          - strftime('%d', job.started_on) >= 6 * 32))
        THEN 1 END),
    count(*)
FROM pathway
WHERE (programme = 'cej' OR programme = 'garantie_jeunes' AND ended_on <= '2022-02-28')
  AND ended_on BETWEEN :start AND :end
  AND (exit_reason IS NULL OR exit_reason NOT IN ('deceased', 'moved'));
