/** How many of a group did what the campaign was for. */
export interface Group {
  readonly people: number;
  readonly converted: number;
}

export interface Lift {
  /** Of those who were meant to be contacted, whatever became of the message: leaving some out afterwards would flatter. */
  readonly rate: number;
  readonly holdOutRate: number;
  /** The difference of the two, with the ends of its 95 % interval. */
  readonly difference: number;
  readonly from: number;
  readonly to: number;
}

/** The two-sided 95 % point of the normal distribution. */
const Z = 1.959964;

/** The ends of the 95 % interval of a share, by Wilson's score: true also where nobody, or everybody, did it. */
export function shareInterval({ people, converted }: Group): { readonly low: number; readonly high: number } {
  const p = converted / people;
  const centre = p + (Z * Z) / (2 * people);
  const spread = Z * Math.sqrt((p * (1 - p)) / people + (Z * Z) / (4 * people * people));
  const scale = 1 + (Z * Z) / people;
  return { low: Math.max(0, (centre - spread) / scale), high: Math.min(1, (centre + spread) / scale) };
}

/**
 * The difference of two proportions with Newcombe's hybrid score interval (Statistics in Medicine 1998;17:873–890, method 10):
 * true also where nobody, or everybody, did it. Undefined where one of the groups is empty.
 */
export function liftOf(contacted: Group, heldOut: Group): Lift | undefined {
  if (contacted.people === 0 || heldOut.people === 0) return undefined;
  const [rate, holdOutRate] = [contacted.converted / contacted.people, heldOut.converted / heldOut.people];
  const [a, b] = [shareInterval(contacted), shareInterval(heldOut)];
  const difference = rate - holdOutRate;
  return {
    rate,
    holdOutRate,
    difference,
    from: difference - Math.hypot(rate - a.low, b.high - holdOutRate),
    to: difference + Math.hypot(a.high - rate, holdOutRate - b.low),
  };
}
