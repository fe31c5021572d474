import { along, get, load, moveOn, plus, repeat, set, store, times } from './loop-code.ts';
import { rowLength } from './tile.ts';

/** Rows of keys and of ranks take so many bytes. */
export const keyRow = 4 * rowLength;
export const rankRow = 2 * rowLength;

/** Turns the values of a group into keys to sort by: value · scale as a whole number, and the group in the last bits. */
const toKeys = along(
  'toKeys',
  { at: 8, source: 16 },
  {
    others: '(param $source i32) (param $scale f64) (param $bits i32) (param $group i32)',
    locals: '(local $scales v128) (local $groups v128)',
    before: `${set('scales', `(f64x2.splat ${get('scale')})`)} ${set('groups', `(i32x4.splat ${get('group')})`)}`,
  },
  `(v128.store64_lane 0 ${get('at')} (v128.or ${get('groups')}
     (i32x4.shl (i32x4.trunc_sat_f64x2_u_zero (f64x2.mul ${load('source')} ${get('scales')})) ${get('bits')})))`,
);

const atRow = (row: string, i: number) => `(v128.load offset=${16 * i} ${get(row)})`;

/**
 * Sorts the keys of every sample, highest first, by exchanging rows pair by pair: the pairs (byte offsets of two rows)
 * stand at `$pairs`. `$at` is the first row of keys.
 */
const sort = along(
  'sort',
  { at: 64 },
  {
    others: '(param $pairs i32) (param $lastPair i32)',
    locals: `(local $pair i32) (local $upper i32) (local $lower i32) ${times(4, (i) => `(local $u${i} v128) (local $l${i} v128)`)}`,
  },
  `${set('pair', get('pairs'))}
   ${repeat(
     'pair',
     'lastPair',
     `${set('upper', `(i32.add ${get('at')} (i32.load ${get('pair')}))`)}
      ${set('lower', `(i32.add ${get('at')} (i32.load offset=4 ${get('pair')}))`)}
      ${times(4, (i) => `${set(`u${i}`, atRow('upper', i))} ${set(`l${i}`, atRow('lower', i))}`)}
      ${times(
        4,
        (i) => `(v128.store offset=${16 * i} ${get('upper')} (i32x4.max_u ${get(`u${i}`)} ${get(`l${i}`)}))
        (v128.store offset=${16 * i} ${get('lower')} (i32x4.min_u ${get(`u${i}`)} ${get(`l${i}`)}))`,
      )}
      ${moveOn({ pair: 8 })}`,
   )}`,
);

const lane = (name: string, i: number) => `(i32x4.extract_lane ${i} ${get(name)})`;

/**
 * The least difference between keys that follow each other, per sample; there must be two rows of sorted keys. Gives
 * whether any of them is below `$near`.
 */
const nearest = along(
  'nearest',
  { at: 16, keys: 16, lastKeys: 16 },
  {
    others: '(param $keys i32) (param $lastKeys i32) (param $near i32)',
    locals: `(result i32)
      (local $row i32) (local $upper v128) (local $lower v128) (local $least v128) (local $any v128) (local $nears v128)`,
    before: set('nears', `(i32x4.splat ${get('near')})`),
    after: `(v128.any_true ${get('any')})`,
  },
  `${set('row', get('keys'))} ${set('upper', load('row'))} ${set('least', '(i32x4.splat (i32.const -1))')}
   ${repeat(
     'row',
     'lastKeys',
     `${moveOn({ row: keyRow })}
      ${set('lower', load('row'))}
      ${set('least', `(i32x4.min_u ${get('least')} (i32x4.sub ${get('upper')} ${get('lower')}))`)}
      ${set('upper', get('lower'))}`,
   )}
   ${set('any', `(v128.or ${get('any')} (i32x4.lt_u ${get('least')} ${get('nears')}))`)}
   ${store('at', get('least'))}`,
);

const groupOf = `(i32.and (i32.load ${get('at')}) ${get('mask')})`;

/**
 * Takes a row of sorted keys, that of place `$place`: notes the place as the rank of the group in each sample, and
 * counts it. `$counts` are counts by group and place, `$countBytes` for each group.
 */
const place = along(
  'place',
  { at: 4, rank: 2 },
  {
    others: '(param $rank i32) (param $mask i32) (param $place i32) (param $counts i32) (param $countBytes i32)',
    locals: '(local $group i32) (local $count i32)',
    before: set('counts', `(i32.add ${get('counts')} (i32.shl ${get('place')} (i32.const 2)))`),
  },
  `${set('group', groupOf)}
   (i32.store16 (i32.add ${get('rank')} (i32.mul ${get('group')} (i32.const ${rankRow}))) ${get('place')})
   ${set('count', `(i32.add ${get('counts')} (i32.mul ${get('group')} ${get('countBytes')}))`)}
   (i32.store ${get('count')} (i32.add (i32.load ${get('count')}) (i32.const 1)))`,
);

/** Adds to `$losses`, for every group after the one whose ranks stand at `$at`, the samples in which that one is ahead. */
const countLosses = `(func (export "countLosses") (param $at i32) (param $other i32) (param $lastOther i32)
    (param $losses i32) (param $bytes i32)
    (local $row i32) (local $end i32) (local $column i32) (local $behind v128) (local $wide v128)
  ${repeat(
    'other',
    'lastOther',
    `${set('row', get('at'))} ${set('column', get('other'))} ${set('end', plus('at', 'bytes'))}
     ${set('behind', '(i32x4.splat (i32.const 0))')}
     ${repeat(
       'row',
       'end',
       `${set('behind', `(i16x8.sub ${get('behind')} (i16x8.gt_s ${load('row')} ${load('column')}))`)}
        ${moveOn({ row: 16, column: 16 })}`,
     )}
     ${set('wide', `(i32x4.extadd_pairwise_i16x8_u ${get('behind')})`)}
     (i32.store ${get('losses')} (i32.add (i32.load ${get('losses')})
       (i32.add (i32.add ${lane('wide', 0)} ${lane('wide', 1)}) (i32.add ${lane('wide', 2)} ${lane('wide', 3)}))))
     ${moveOn({ other: rankRow, losses: 4 })}`,
  )})`;

/** Adds the drawn shares of every sample to the sums of the group that is first in it. `$at` is the first row of keys. */
const addFirst = along(
  'addFirst',
  { at: 4, shares: 8 },
  {
    others: '(param $mask i32) (param $shares i32) (param $bytes i32) (param $sums i32)',
    locals: '(local $share i32) (local $sum i32) (local $last i32)',
  },
  `${set('sum', `(i32.add ${get('sums')} (i32.mul ${groupOf} ${get('bytes')}))`)}
   ${set('last', plus('sum', 'bytes'))}
   ${set('share', get('shares'))}
   ${repeat(
     'sum',
     'last',
     `(f64.store ${get('sum')} (f64.add (f64.load ${get('sum')}) (f64.load ${get('share')})))
      ${moveOn({ share: 8 * rowLength, sum: 8 })}`,
   )}`,
);

/** The loops that sort, count ranks and compare. */
export const rankCode = [toKeys, sort, nearest, place, countLosses, addFirst].join('\n');
