-- The breaks in a pathway, one statement a rule, as somebody would write them by hand for SQLite.
-- For the agency, the condition on `:adviser` is taken out.

-- rule programme_ending
SELECT y.id, 'pathway:' || p.id || ':' || p.planned_end_on AS cause, p.planned_end_on
FROM youth AS y JOIN pathway AS p ON p.youth_id = y.id
WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
  AND p.ended_on IS NULL AND p.programme <> 'garantie_jeunes' AND p.exit_plan IS NULL
  AND p.planned_end_on <= :in_30
  AND NOT EXISTS (
    SELECT 1 FROM situation AS s WHERE s.youth_id = y.id AND s.state = 'planned'
      AND (s.ended_on IS NULL OR s.ended_on >= :today))
  AND NOT EXISTS (
    SELECT 1 FROM break_answer AS b WHERE b.youth_id = y.id AND b.rule_code = 'programme_ending'
      AND b.cause_key = 'pathway:' || p.id || ':' || p.planned_end_on
      AND (b.until IS NULL OR b.until > :today))

-- rule compulsory_training
SELECT * FROM (
  SELECT y.id, 'case:' || c.id || ':' || c.found_on AS cause, c.found_on
  FROM youth AS y JOIN compulsory_follow_up AS c ON c.youth_id = y.id
  WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
    AND c.met_on IS NULL AND c.informed_on IS NULL AND c.is_exempt IS NOT TRUE
    AND (y.birth_date IS NULL OR y.birth_date > :born_18)
  UNION ALL
  SELECT y.id, 'idle:' || coalesce(max(s.started_on), ''), max(s.started_on)
  FROM youth AS y JOIN situation AS s ON s.youth_id = y.id
  WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
    AND y.birth_date > :born_18 AND y.birth_date <= :born_16
    AND s.family IN ('job_seeker', 'non_professional', 'unknown') AND s.state = 'current'
    AND (s.ended_on IS NULL OR s.ended_on >= :today)
    AND NOT EXISTS (
      SELECT 1 FROM situation AS o WHERE o.youth_id = y.id AND o.state = 'current'
        AND o.family IN ('school', 'training', 'work_study', 'job', 'volunteering')
        AND (o.ended_on IS NULL OR o.ended_on >= :today))
    AND NOT EXISTS (
      SELECT 1 FROM pathway AS p WHERE p.youth_id = y.id AND p.started_on <= :today
        AND p.programme IN ('training', 'apprenticeship', 'pacea', 'cej')
        AND (p.ended_on IS NULL OR p.ended_on >= :today))
    AND NOT EXISTS (
      SELECT 1 FROM compulsory_follow_up AS c WHERE c.youth_id = y.id AND c.met_on IS NULL)
  GROUP BY y.id
) AS f
WHERE NOT EXISTS (
  SELECT 1 FROM break_answer AS b WHERE b.youth_id = f.id AND b.rule_code = 'compulsory_training'
    AND b.cause_key = f.cause AND (b.until IS NULL OR b.until > :today))

-- rule weekly_floor
SELECT y.id, 'weeks:' || :last_week AS cause, :first_week
FROM youth AS y
WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
  AND EXISTS (
    SELECT 1 FROM pathway AS p WHERE p.youth_id = y.id AND p.programme = 'cej'
      AND p.ended_on IS NULL AND p.started_on <= :first_week)
  AND y.id NOT IN (
    SELECT youth_id FROM (
      SELECT e.youth_id, e.occurred_on >= :last_week AS week,
        CASE WHEN e.kind = 'message' THEN 0 ELSE coalesce(e.duration_minutes,
          CASE e.kind WHEN 'workshop' THEN 240 WHEN 'collective_information' THEN 180 ELSE 60 END)
        END AS minutes
      FROM event AS e
      WHERE e.occurred_on BETWEEN :first_week AND :last_sunday
        AND e.attendance NOT IN ('absent', 'cancelled', 'postponed')
      UNION ALL
      SELECT youth_id, day >= :last_week, minutes FROM (
        SELECT a.youth_id,
          CASE a.status WHEN 'done' THEN coalesce(a.done_on, a.due_on)
            WHEN 'in_progress' THEN a.due_on END AS day,
          coalesce(a.declared_minutes, a.validated_minutes, CASE a.activity
            WHEN 'work' THEN 180 WHEN 'training' THEN 180 WHEN 'not_counted' THEN 0
            ELSE 120 END) AS minutes
        FROM action AS a WHERE a.activity IS NOT NULL)
      WHERE day BETWEEN :first_week AND :last_sunday)
    GROUP BY youth_id, week HAVING sum(minutes) >= 900)
  AND NOT EXISTS (
    SELECT 1 FROM break_answer AS b WHERE b.youth_id = y.id AND b.rule_code = 'weekly_floor'
      AND b.cause_key = 'weeks:' || :last_week AND (b.until IS NULL OR b.until > :today))

-- rule repeated_absence
SELECT * FROM (
  SELECT y.id, 'absence:' || max(e.id) AS cause, max(e.occurred_on)
  FROM youth AS y JOIN event AS e ON e.youth_id = y.id
  LEFT JOIN (
    SELECT youth_id, max(occurred_on) AS day FROM event
    WHERE attendance = 'present' AND kind <> 'message'
      AND occurred_on > :before_60 AND occurred_on <= :today
    GROUP BY youth_id) AS c ON c.youth_id = y.id
  WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
    AND e.attendance = 'absent' AND e.kind <> 'message'
    AND e.occurred_on > :before_60 AND e.occurred_on <= :today
  GROUP BY y.id
  HAVING count(*) >= 3 OR sum(c.day IS NULL OR e.occurred_on > c.day) >= 2
) AS f
WHERE NOT EXISTS (
  SELECT 1 FROM break_answer AS b WHERE b.youth_id = f.id AND b.rule_code = 'repeated_absence'
    AND b.cause_key = f.cause AND (b.until IS NULL OR b.until > :today))

-- rule no_contact
SELECT * FROM (
  SELECT y.id, 'contact:' || coalesce(y.last_contact_on, '') || ':' || coalesce((
      SELECT max(e.occurred_on) FROM event AS e
      WHERE e.youth_id = y.id AND e.attendance = 'absent' AND e.kind <> 'message'
        AND e.occurred_on <= :today
        AND (y.last_contact_on IS NULL OR e.occurred_on > y.last_contact_on)), '') AS cause,
    coalesce(y.last_contact_on, p.since)
  FROM youth AS y JOIN (
    SELECT youth_id, min(started_on) AS since FROM pathway
    WHERE ended_on IS NULL AND started_on <= :today AND programme <> 'garantie_jeunes'
    GROUP BY youth_id) AS p ON p.youth_id = y.id
  WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
    AND coalesce(y.last_contact_on, p.since) < :before_30
) AS f
WHERE NOT EXISTS (
  SELECT 1 FROM break_answer AS b WHERE b.youth_id = f.id AND b.rule_code = 'no_contact'
    AND b.cause_key = f.cause AND (b.until IS NULL OR b.until > :today))

-- rule step_without_next
SELECT id, cause, ended_on FROM (
  SELECT y.id, 'step:' || max(t.mark) AS cause, max(t.ended_on) AS ended_on
  FROM youth AS y JOIN (
    SELECT youth_id, ended_on, ended_on || ':' || family AS mark FROM situation
    WHERE family IN ('job', 'training', 'work_study', 'volunteering', 'immersion', 'school')
      AND state <> 'planned' AND ended_on < :today
    UNION ALL
    SELECT youth_id, ended_on, ended_on || ':immersion' FROM immersion WHERE ended_on < :today
  ) AS t ON t.youth_id = y.id
  WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
  GROUP BY y.id
) AS f
WHERE ended_on <= :before_1
  AND ended_on >= (
    SELECT min(started_on) FROM pathway AS p WHERE p.youth_id = f.id AND p.ended_on IS NULL
      AND p.started_on <= :today AND p.programme <> 'garantie_jeunes')
  AND NOT EXISTS (
    SELECT 1 FROM situation AS s WHERE s.youth_id = f.id AND s.state IN ('current', 'planned')
      AND s.family IN ('job', 'training', 'work_study', 'volunteering', 'immersion', 'school')
      AND (s.ended_on IS NULL OR s.ended_on >= :today))
  AND NOT EXISTS (SELECT 1 FROM immersion AS i WHERE i.youth_id = f.id AND i.ended_on >= :today)
  AND NOT EXISTS (
    SELECT 1 FROM event AS e WHERE e.youth_id = f.id AND e.attendance = 'planned'
      AND e.kind <> 'message' AND e.occurred_on >= :today)
  AND NOT EXISTS (
    SELECT 1 FROM break_answer AS b WHERE b.youth_id = f.id AND b.rule_code = 'step_without_next'
      AND b.cause_key = f.cause AND (b.until IS NULL OR b.until > :today))

-- rule gap
SELECT id, cause, ended_on FROM (
  SELECT y.id, 'gap:' || t.mark || ':' || n.starts_on AS cause, t.ended_on, n.starts_on
  FROM youth AS y
  JOIN (
    SELECT youth_id, min(starts_on) AS starts_on FROM (
      SELECT youth_id, started_on AS starts_on FROM situation
      WHERE family IN ('job', 'training', 'work_study', 'volunteering', 'immersion', 'school')
        AND state = 'planned' AND started_on > :today
      UNION ALL SELECT youth_id, started_on FROM immersion WHERE started_on > :today)
    GROUP BY youth_id) AS n ON n.youth_id = y.id
  JOIN (
    SELECT youth_id, max(ended_on) AS ended_on, max(mark) AS mark FROM (
      SELECT youth_id, ended_on, ended_on || ':' || family AS mark FROM situation
      WHERE family IN ('job', 'training', 'work_study', 'volunteering', 'immersion', 'school')
        AND state <> 'planned' AND ended_on < :today
      UNION ALL
      SELECT youth_id, ended_on, ended_on || ':immersion' FROM immersion WHERE ended_on < :today)
    GROUP BY youth_id) AS t ON t.youth_id = y.id
  WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
) AS f
WHERE starts_on > date(ended_on, '46 days')
  AND ended_on >= (
    SELECT min(started_on) FROM pathway AS p WHERE p.youth_id = f.id AND p.ended_on IS NULL
      AND p.started_on <= :today AND p.programme <> 'garantie_jeunes')
  AND NOT EXISTS (
    SELECT 1 FROM situation AS s WHERE s.youth_id = f.id AND s.state = 'current'
      AND s.family IN ('job', 'training', 'work_study', 'volunteering', 'immersion', 'school')
      AND (s.ended_on IS NULL OR s.ended_on >= :today))
  AND NOT EXISTS (
    SELECT 1 FROM immersion AS i WHERE i.youth_id = f.id AND i.started_on <= :today
      AND i.ended_on >= :today)
  AND NOT EXISTS (
    SELECT 1 FROM break_answer AS b WHERE b.youth_id = f.id AND b.rule_code = 'gap'
      AND b.cause_key = f.cause AND (b.until IS NULL OR b.until > :today))

-- rule action_overdue
SELECT y.id, 'action:' || a.id || ':' || a.due_on, a.due_on
FROM youth AS y JOIN action AS a ON a.youth_id = y.id
WHERE y.status = 'active' AND (y.adviser_id = :adviser OR y.lent_to_id = :adviser)
  AND a.status IN ('to_do', 'in_progress') AND a.due_on < :today
  AND NOT EXISTS (
    SELECT 1 FROM break_answer AS b WHERE b.youth_id = y.id AND b.rule_code = 'action_overdue'
      AND b.cause_key = 'action:' || a.id || ':' || a.due_on
      AND (b.until IS NULL OR b.until > :today))
