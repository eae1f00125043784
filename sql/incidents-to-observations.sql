-- Counts incidents into observations: what is given and what comes of it stands in docs/large-data.md.
-- Given: incidents, counting, governorates, victims, attacks. Made: incident_faults, observations, reports.

-- The cells that each list of codes belongs to: its codes and all that they are parts of, each once.
CREATE OR REPLACE VIEW incident_cells AS
WITH lists AS (
  SELECT 'victim' AS list, code, parent FROM victims
  UNION ALL SELECT 'attack' AS list, code, parent FROM attacks
),
within AS (
  SELECT list, code, code AS whole FROM lists
  UNION ALL SELECT list, code, parent AS whole FROM lists WHERE parent <> ''
  UNION ALL SELECT one.list, one.code, two.parent AS whole
  FROM lists AS one JOIN lists AS two ON two.list = one.list AND two.code = one.parent
  WHERE two.parent <> ''
  UNION ALL SELECT one.list, one.code, three.parent AS whole
  FROM lists AS one
  JOIN lists AS two ON two.list = one.list AND two.code = one.parent
  JOIN lists AS three ON three.list = two.list AND three.code = two.parent
  WHERE three.parent <> ''
  -- The one category that crosses two classifications.
  UNION ALL SELECT 'victim' AS list, 'medical_women' AS code, 'women' AS whole
),
given AS (
  SELECT DISTINCT 'victim' AS list, COALESCE(victim, '') AS codes FROM incidents
  UNION ALL SELECT DISTINCT 'attack' AS list, COALESCE(attack, '') AS codes FROM incidents
),
cells AS (
  SELECT list, codes, '_T' AS cell FROM given
  UNION ALL SELECT given.list, given.codes, within.whole AS cell
  FROM given JOIN within ON within.list = given.list
  WHERE POSITION(' ' || within.code || ' ' IN ' ' || given.codes || ' ') > 0
  UNION ALL SELECT list, codes, 'medical_women' AS cell FROM given
  WHERE list = 'victim'
    AND POSITION(' women ' IN ' ' || codes || ' ') > 0
    AND POSITION(' medical ' IN ' ' || codes || ' ') > 0
)
SELECT DISTINCT list, codes, cell FROM cells;

-- What cannot be counted. As long as there is a row here, there is none in observations.
CREATE OR REPLACE VIEW incident_faults AS
WITH known AS (
  -- As long as all codes of a list that are known, each with a blank.
  SELECT given.list, given.codes, SUM(LENGTH(lists.code) + 1) AS letters
  FROM (SELECT DISTINCT list, codes FROM incident_cells) AS given
  JOIN (
    SELECT 'victim' AS list, code FROM victims WHERE code <> '_Z'
    UNION ALL SELECT 'attack' AS list, code FROM attacks
  ) AS lists ON lists.list = given.list
  WHERE POSITION(' ' || lists.code || ' ' IN ' ' || given.codes || ' ') > 0
  GROUP BY given.list, given.codes
)
SELECT incidents.*
FROM incidents
LEFT JOIN governorates ON governorates.code = incidents.governorate
LEFT JOIN known AS victim ON victim.list = 'victim' AND victim.codes = incidents.victim
LEFT JOIN known AS attack ON attack.list = 'attack' AND attack.codes = incidents.attack
WHERE incidents.date IS NULL
  OR COALESCE(incidents.count, -1) < 0
  OR COALESCE(incidents.measure, '') NOT IN ('killed', 'injured', 'displaced', 'attacks')
  OR (COALESCE(incidents.governorate, '') <> '' AND COALESCE(governorates.code, '') = '')
  OR (COALESCE(incidents.attack, '') <> ''
    AND COALESCE(attack.letters, 0) <> LENGTH(incidents.attack) + 1)
  OR (incidents.measure IN ('killed', 'injured') AND COALESCE(incidents.victim, '') <> ''
    AND COALESCE(victim.letters, 0) <> LENGTH(incidents.victim) + 1);

CREATE OR REPLACE VIEW observations AS
WITH days AS (
  SELECT measure, count,
    COALESCE(governorate, '') AS governorate,
    COALESCE(victim, '') AS victims,
    COALESCE(attack, '') AS attacks,
    CAST(date AS VARCHAR(10)) AS day,
    CAST(as_of AS VARCHAR(10)) AS last_day
  FROM incidents CROSS JOIN counting
  WHERE (SELECT COUNT(*) FROM incident_faults) = 0
),
dated AS (
  SELECT measure, count, governorate, victims, attacks,
    SUBSTRING(day, 1, 4) AS calendar_year,
    SUBSTRING(day, 1, 7) AS calendar_month,
    -- 30 September is of the year that begins on it; the last day of all, of the year that ends.
    CAST(SUBSTRING(day, 1, 4) AS INTEGER)
      - CASE
        WHEN SUBSTRING(day, 6, 5) < '09-30' THEN 1
        WHEN SUBSTRING(day, 6, 5) = '09-30' AND day = last_day AND day > '2015-09-30' THEN 1
        ELSE 0
      END AS begins
  FROM days
  WHERE day >= '2015-09-30' AND day <= last_day
),
-- Far fewer than rows: what follows is as much work for a thousand million rows as for a million.
alike AS (
  SELECT measure, governorate, victims, attacks, calendar_year, calendar_month, begins,
    SUM(count) AS number
  FROM dated
  GROUP BY measure, governorate, victims, attacks, calendar_year, calendar_month, begins
),
detailed AS (
  SELECT alike.measure, alike.governorate, alike.calendar_year, alike.calendar_month, alike.begins,
    CASE
      WHEN alike.measure IN ('killed', 'injured') THEN of_victims.cell
      ELSE '_Z'
    END AS victim,
    of_attacks.cell AS attack,
    SUM(alike.number) AS number
  FROM alike
  JOIN incident_cells AS of_victims
    ON of_victims.list = 'victim' AND of_victims.codes = alike.victims
  JOIN incident_cells AS of_attacks
    ON of_attacks.list = 'attack' AND of_attacks.codes = alike.attacks
  -- Attacks have no victims, and the displaced are not told apart: one cell of each list is enough.
  WHERE alike.measure IN ('killed', 'injured') OR of_victims.cell = '_T'
  GROUP BY alike.measure, alike.governorate, alike.calendar_year, alike.calendar_month, alike.begins,
    CASE
      WHEN alike.measure IN ('killed', 'injured') THEN of_victims.cell
      ELSE '_Z'
    END,
    of_attacks.cell
),
summed AS (
  SELECT measure, victim, attack, governorate, begins, calendar_year, calendar_month,
    GROUPING(governorate) AS all_places,
    GROUPING(begins) AS no_intervention_year,
    GROUPING(calendar_year) AS no_calendar_year,
    GROUPING(calendar_month) AS no_month,
    SUM(number) AS number
  FROM detailed
  GROUP BY GROUPING SETS (
    (measure, victim, attack),
    (measure, victim, attack, begins),
    (measure, victim, attack, calendar_year),
    (measure, victim, attack, calendar_month),
    (measure, victim, attack, governorate),
    (measure, victim, attack, governorate, begins),
    (measure, victim, attack, governorate, calendar_year),
    (measure, victim, attack, governorate, calendar_month)
  )
),
placed AS (
  SELECT measure, victim, attack, number,
    CASE WHEN all_places = 1 THEN '_T' ELSE governorate END AS place,
    CASE
      WHEN no_intervention_year = 0 THEN CAST(begins AS VARCHAR(4)) || '-09-30'
      WHEN no_calendar_year = 0 THEN calendar_year || '-01-01'
      WHEN no_month = 0 THEN calendar_month || '-01'
      ELSE '2015-09-30'
    END AS starts,
    CASE
      WHEN no_intervention_year = 0 THEN CAST(begins + 1 AS VARCHAR(4)) || '-09-30'
      WHEN no_calendar_year = 0 THEN calendar_year || '-12-31'
      WHEN no_month = 0 THEN calendar_month || CASE
        WHEN SUBSTRING(calendar_month, 6, 2) IN ('04', '06', '09', '11') THEN '-30'
        WHEN SUBSTRING(calendar_month, 6, 2) <> '02' THEN '-31'
        WHEN MOD(CAST(SUBSTRING(calendar_month, 1, 4) AS INTEGER), 4) = 0 THEN '-29'
        ELSE '-28'
      END
      ELSE CAST(as_of AS VARCHAR(10))
    END AS ends,
    CASE
      WHEN no_intervention_year = 0 THEN 'intervention_year'
      WHEN no_calendar_year = 0 THEN 'calendar_year'
      WHEN no_month = 0 THEN 'month'
      ELSE 'since_start'
    END AS kind,
    CASE WHEN no_intervention_year = 0 THEN CAST(begins - 2014 AS VARCHAR(4)) ELSE '' END AS year_number,
    -- Calendar years and months are counted by themselves, each as a report of its own.
    report || '-' || CASE
      WHEN no_calendar_year = 0 THEN calendar_year
      WHEN no_month = 0 THEN calendar_month
      ELSE CAST(as_of AS VARCHAR(10))
    END AS counted_in,
    source, qualifier, attribution, CAST(as_of AS VARCHAR(10)) AS last_day
  FROM summed CROSS JOIN counting
  -- No place is known of some: they are in all of the country alone.
  WHERE number > 0 AND (all_places = 1 OR governorate <> '')
)
SELECT
  'o' || CAST(10000 + ROW_NUMBER() OVER (
    ORDER BY counted_in, starts, ends, measure, place, victim, attack
  ) AS VARCHAR(12)) AS id,
  counted_in AS report,
  source,
  measure,
  CASE WHEN measure = 'attacks' THEN 'incidents' ELSE 'persons' END AS unit,
  starts AS period_start,
  ends AS period_end,
  'true' AS period_end_known,
  kind AS period_kind,
  year_number AS year,
  place AS governorate,
  victim,
  attack,
  number AS value,
  qualifier,
  'accepted' AS reading,
  '' AS reason,
  attribution
FROM placed
-- A year that has not ended is not a year.
WHERE ends <= last_day;

CREATE OR REPLACE VIEW reports AS
SELECT
  report AS id,
  'interim' AS kind,
  '' AS number,
  MAX(period_end) AS as_of,
  CASE MAX(period_kind)
    WHEN 'since_start' THEN 'since_start'
    WHEN 'calendar_year' THEN 'annual_toll'
    ELSE 'monthly'
  END AS series,
  '' AS title_en,
  '' AS title_ar,
  '' AS published
FROM observations
GROUP BY report;
