/** Places notes beside their marks by isotonic regression: each as near its mark as the others allow. */

/** Tops for items {want, height, weight} in order, so that none overlaps the one before. */
export function arrange(items) {
  const pools = [];
  let above = 0;
  for (const item of items) {
    let pool = {sum: (item.want - above) * item.weight, weight: item.weight, count: 1};
    above += item.height;
    while (pools.length > 0 && mean(pools.at(-1)) > mean(pool)) {
      const last = pools.pop();
      pool = {sum: last.sum + pool.sum, weight: last.weight + pool.weight, count: last.count + pool.count};
    }
    pools.push(pool);
  }
  const tops = [];
  above = 0;
  for (const pool of pools) {
    for (let i = 0; i < pool.count; i++) {
      tops.push(Math.max(0, mean(pool)) + above);
      above += items[tops.length - 1].height;
    }
  }
  return tops;
}

const mean = (pool) => pool.sum / pool.weight;
