/** The MQM score of some findings: 100 × (1 − points ÷ words), not below 0. */

export function score(points, words) {
  return words === 0 ? 100 : Math.max(0, 100 * (1 - points / words));
}

/** One decimal, rounded down: a score that misses a mark by a hair does not seem to meet it. */
export function tenths(value) {
  return (Math.floor(value * 10 + 1e-9) / 10).toFixed(1);
}
