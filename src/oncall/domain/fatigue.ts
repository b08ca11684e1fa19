/** Cases in a week beyond which a rota should have more people. */
const TOO_MANY_PER_WEEK = 10;
const TOO_MANY_NIGHT_CALLS = 6;

/** Who is woken too often stops hearing: whether more is asked of somebody than a person bears. */
export function isTooMuch(asked: {
  readonly cases: number;
  readonly nightCalls: number;
  readonly weeks: number;
}): boolean {
  const { cases, nightCalls, weeks } = asked;
  return cases / weeks > TOO_MANY_PER_WEEK || nightCalls / weeks > TOO_MANY_NIGHT_CALLS;
}
