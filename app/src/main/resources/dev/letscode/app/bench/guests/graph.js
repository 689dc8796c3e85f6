// Dijkstra with a heap of one's own on 40,000 places and 200,000 roads.
class Heap {
  constructor() { this.items = []; }
  push(item) {
    const items = this.items;
    let at = items.length;
    items.push(item);
    while (at > 0) {
      const up = (at - 1) >> 1;
      if (items[up][0] <= item[0]) break;
      items[at] = items[up];
      at = up;
    }
    items[at] = item;
  }
  pop() {
    const items = this.items, top = items[0], last = items.pop();
    if (items.length > 0) {
      let at = 0;
      for (;;) {
        let down = 2 * at + 1;
        if (down >= items.length) break;
        if (down + 1 < items.length && items[down + 1][0] < items[down][0]) down++;
        if (items[down][0] >= last[0]) break;
        items[at] = items[down];
        at = down;
      }
      items[at] = last;
    }
    return top;
  }
}
const n = 40000, m = 200000;
const roads = Array.from({ length: n }, () => []);
let x = 3;
const next = () => (x = (Math.imul(x, 1664525) + 1013904223) >>> 0) >>> 8;
for (let i = 0; i < m; i++) {
  const from = next() % n, to = next() % n, length = 1 + next() % 1000;
  roads[from].push({ to, length });
  roads[to].push({ to: from, length });
}
const distance = new Array(n).fill(Infinity);
const queue = new Heap();
distance[0] = 0;
queue.push([0, 0]);
while (queue.items.length > 0) {
  const [d, at] = queue.pop();
  if (d > distance[at]) continue;
  for (const { to, length } of roads[at]) {
    if (d + length < distance[to]) {
      distance[to] = d + length;
      queue.push([distance[to], to]);
    }
  }
}
console.log(distance.filter(Number.isFinite).reduce((a, b) => a + b, 0));
