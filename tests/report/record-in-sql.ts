import Sqlite from 'better-sqlite3';

/*
 * The outcome of a record worked out again in plain SQL, from the dossier as it stands in the record and from nothing
 * else. It shares no line with the arithmetic that it checks. Weights inside a criterion are equal; those of the
 * criteria follow from statements "at least" and "equal" (an order in which nothing stands directly above two others).
 */

const tables = `
-- The tree without what does not apply: node → child, down to the indicators; '' is the root.
create table asked as
  select criterion.value ->> 'id' criterion, '' grp, indicator.value ->> 'id' indicator, indicator.value -> 'scale' scale
  from record, json_each(record.text, '$.dossier.framework.criteria') criterion, json_each(criterion.value, '$.indicators') indicator
  union all
  select criterion.value ->> 'id', grp.value ->> 'id', indicator.value ->> 'id', indicator.value -> 'scale'
  from record, json_each(record.text, '$.dossier.framework.criteria') criterion, json_each(criterion.value, '$.groups') grp,
    json_each(grp.value, '$.indicators') indicator;
delete from asked where indicator in
  (select value ->> 'indicator' from record, json_each(record.text, '$.dossier.notApplicable'));

-- What each level or number is worth: levels as they are, numbers on straight lines between points.
create table worth as
  select indicator, cast(level.value ->> 'level' as real) at, cast(level.value ->> 'value' as real) value
  from asked, json_each(scale, '$.levels') level
  union all
  select indicator, point.value ->> 0, point.value ->> 1 from asked, json_each(scale, '$.number.points') point;
create table lines as
  select indicator, at, value, lead(at) over (partition by indicator order by at) next_at,
    lead(value) over (partition by indicator order by at) next_value from worth;

-- Each answer as what was filled in, from and to; nothing where it is unknown. Minimums are answers of nobody.
create table given as
  select candidate.key candidate, cell.key indicator,
    coalesce(cell.value ->> 'level', cell.value ->> 'number', cell.value ->> '$.levels[0]', cell.value ->> '$.numbers[0]') low,
    coalesce(cell.value ->> 'level', cell.value ->> 'number', cell.value ->> '$.levels[1]', cell.value ->> '$.numbers[1]') high
  from record, json_each(record.text, '$.dossier.answers') candidate, json_each(candidate.value) cell
  union all
  select '', value ->> 'indicator', coalesce(value ->> 'level', value ->> 'number'), null
  from record, json_each(record.text, '$.dossier.requirements');

-- The ends of an answer, and every level or point between them, as values.
create table ends as
  select candidate, indicator, low at from given where low is not null
  union select candidate, indicator, high from given where high is not null
  union select candidate, given.indicator, at from given join worth using (indicator) where at > low and at < high;
create table valued as
  select candidate, ends.indicator, ends.at, case
      when ends.at <= (select min(at) from worth where worth.indicator = ends.indicator)
        then (select value from worth where worth.indicator = ends.indicator order by at limit 1)
      when ends.at >= (select max(at) from worth where worth.indicator = ends.indicator)
        then (select value from worth where worth.indicator = ends.indicator order by at desc limit 1)
      else (select value + (next_value - value) * (ends.at - lines.at) / (next_at - lines.at) from lines
        where lines.indicator = ends.indicator and lines.at <= ends.at and ends.at < next_at)
    end value
  from ends;

-- Who misses a minimum drops out: every end of the answer is worth less.
create table dropped as
  select distinct given.candidate from given join valued least on least.candidate = '' and least.indicator = given.indicator
  where given.candidate <> '' and given.low is not null and not exists (
    select 1 from valued where valued.candidate = given.candidate and valued.indicator = given.indicator
      and valued.at in (given.low, given.high) and valued.value >= least.value);
create table candidates as
  select value ->> 'id' candidate from record, json_each(record.text, '$.dossier.candidates')
  where value ->> 'id' not in (select candidate from dropped);

create table cells as
  select candidate, criterion, grp, asked.indicator, coalesce(min(value), 0.0) low, coalesce(max(value), 1.0) high
  from candidates cross join asked left join valued using (candidate, indicator)
  group by candidate, criterion, grp, asked.indicator;

-- The value of each candidate on each criterion: groups count alike, and so do the indicators in them.
create table scores as
  select candidate, criterion, avg(middle) value from
    (select candidate, criterion, avg((low + high) / 2.0) middle from cells
     group by candidate, criterion, case grp when '' then indicator else grp end)
  group by candidate, criterion;

-- Who is at or above whom, by what was said; then the middle share as the average of the corners.
create table said as
  select value -> 'atLeast' ->> 0 above, value -> 'atLeast' ->> 1 below from statements where value -> 'atLeast' is not null
  union all select value -> 'equal' ->> 0, value -> 'equal' ->> 1 from statements where value -> 'equal' is not null
  union all select value -> 'equal' ->> 1, value -> 'equal' ->> 0 from statements where value -> 'equal' is not null;
create table reached as
  with recursive reach(above, below) as (
    select distinct criterion, criterion from scores
    union select said.above, reach.below from reach join said on said.below = reach.above)
  select above, below from reach;
create table corners as
  select below corner, count(*) size from reached a
  where not exists (select 1 from reached b join reached c on c.above = b.below and c.below = b.above
    where b.above = a.below and b.below < a.below)
  group by below;
create table shares as
  select above criterion, sum(1.0 / size) / (select count(*) from corners) share
  from reached join corners on corner = below group by above;
`;

export interface Recomputed {
  shares: Record<string, number>;
  values: Record<string, number>;
  contributions: Record<string, Record<string, number>>;
  /** Candidates with their places; those that are level share one. */
  places: Record<string, number>;
  /** The shares of each criterion at which another candidate comes first. */
  turns: { criterion: string; at: number }[];
}

/** Works a record out again: `statements` are those of the root by which it was weighed. */
export function recompute(record: string, statements: readonly unknown[]): Recomputed {
  const database = new Sqlite(':memory:');
  database.exec('create table record (text); create table statements (value text)');
  database.prepare('insert into record values (?)').run(record);
  for (const each of statements) database.prepare('insert into statements values (?)').run(JSON.stringify(each));
  database.exec(tables);
  const all = <Row>(query: string) => database.prepare<[], Row>(query).all();
  const parts = all<{ candidate: string; criterion: string; part: number }>(
    'select candidate, criterion, value * share part from scores join shares using (criterion)',
  );
  const totals =
    'select candidate, sum(value * share) value from scores join shares using (criterion) group by candidate';
  const ranked = all<{ candidate: string; value: number; place: number }>(
    `with totals as (${totals}) select candidate, value,
       1 + (select count(*) from totals better where better.value > totals.value + 1e-12) place from totals`,
  );
  // A straight line per candidate and criterion: the value where the criterion has no share, and what it gains with all of it.
  const turns = all<{ criterion: string; at: number }>(`
    with totals as (${totals}),
    line as (select candidate, criterion, (totals.value - share * scores.value) / (1 - share) start,
        scores.value - (totals.value - share * scores.value) / (1 - share) slope
      from scores join shares using (criterion) join totals using (candidate) where share < 1),
    crossing as (select a.criterion, (b.start - a.start) / (a.slope - b.slope) at, a.candidate, b.candidate other
      from line a join line b on a.criterion = b.criterion and a.slope > b.slope + 1e-9)
    select distinct criterion, round(at, 8) at from crossing join line using (criterion, candidate)
    where at between 1e-9 and 1 - 1e-9 and not exists (select 1 from line other where other.criterion = crossing.criterion
      and other.start + other.slope * at > line.start + line.slope * at + 1e-9)
    order by criterion, at`);
  const shares = all<{ criterion: string; share: number }>('select criterion, share from shares');
  database.close();
  const contributions: Recomputed['contributions'] = {};
  for (const { candidate, criterion, part } of parts) {
    contributions[candidate] ??= {};
    contributions[candidate][criterion] = part;
  }
  return {
    shares: Object.fromEntries(shares.map(({ criterion, share }) => [criterion, share])),
    values: Object.fromEntries(ranked.map(({ candidate, value }) => [candidate, value])),
    contributions,
    places: Object.fromEntries(ranked.map(({ candidate, place }) => [candidate, place])),
    turns,
  };
}
