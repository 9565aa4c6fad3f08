/** A judged row. */
export interface Judged {
  readonly score: number;
  readonly y: 0 | 1;
}

/** How often a row of the bad class scores above one of the other; ties count half. */
export function areaUnderCurve(rows: readonly Judged[]): number {
  return areaOf(inOrder(rows), undefined);
}

/** The middle 95 % of the area in a thousand samples of the rows, drawn alike in every run. */
export function areaInterval(rows: readonly Judged[]): readonly [number, number] {
  const sorted = inOrder(rows);
  let state = 2_463_534_242;
  const areas = Array.from({ length: 1000 }, () => {
    const times = new Int32Array(sorted.length);
    for (let drawn = 0; drawn < sorted.length; drawn += 1) {
      state ^= state << 13;
      state ^= state >>> 17;
      state ^= state << 5;
      const at = (state >>> 0) % sorted.length;
      times[at] = (times[at] ?? 0) + 1;
    }
    return areaOf(sorted, times);
  });
  // A sample of few rows may hold one class alone, and has no area then.
  const known = areas.filter(Number.isFinite).sort((a, b) => a - b);
  const tail = Math.floor(known.length / 40);
  return [known[tail] ?? 0, known[known.length - 1 - tail] ?? 0];
}

/** The best precision among limits that find at least half of the bad class. */
export function precisionAtHalfRecall(rows: readonly Judged[]): number {
  const sorted = [...inOrder(rows)].reverse();
  const bad = sorted.filter(({ y }) => y === 1).length;
  let best = 0;
  let found = 0;
  sorted.forEach(({ score, y }, index) => {
    found += y;
    const tied = sorted[index + 1]?.score === score;
    if (!tied && found * 2 >= bad) best = Math.max(best, found / (index + 1));
  });
  return best;
}

/** What a limit does: shares of the calm rows raised, of the bad ones found, of the raised ones that are bad, of all that are right. */
export function atLimit(rows: readonly Judged[], limit: number) {
  const raised = rows.filter(({ score }) => score >= limit);
  const bad = rows.filter(({ y }) => y === 1).length;
  const hits = raised.filter(({ y }) => y === 1).length;
  const alarms = raised.length - hits;
  return {
    falseAlarms: alarms / (rows.length - bad),
    recall: hits / bad,
    precision: hits / raised.length,
    accuracy: (hits + rows.length - bad - alarms) / rows.length,
  };
}

const inOrder = (rows: readonly Judged[]): readonly Judged[] => [...rows].sort((a, b) => a.score - b.score);

/** Area of sorted rows, each counted as often as `times` says. */
function areaOf(sorted: readonly Judged[], times: Int32Array | undefined): number {
  let calm = 0;
  let bad = 0;
  let above = 0;
  for (let from = 0; from < sorted.length; ) {
    const score = sorted[from]?.score;
    let tiedCalm = 0;
    let tiedBad = 0;
    for (; from < sorted.length && sorted[from]?.score === score; from += 1) {
      const weight = times?.[from] ?? 1;
      if (sorted[from]?.y === 1) tiedBad += weight;
      else tiedCalm += weight;
    }
    above += tiedBad * (calm + tiedCalm / 2);
    calm += tiedCalm;
    bad += tiedBad;
  }
  return above / (bad * calm);
}
