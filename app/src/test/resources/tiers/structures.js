// topic: a heap, a disjoint-set forest and a breadth-first search as they are written in contests
// input: 5 6
// input: 1 2 4
// input: 1 3 1
// input: 3 2 2
// input: 2 4 5
// input: 3 4 8
// input: 4 5 3
// output: 0 3 1 8 11
// output: 11 5
// output: 1 2 3 4 5

const tokens = require('fs').readFileSync(0, 'utf8').split(/\s+/).map(Number);
let at = 0;
const [n, m] = [tokens[at++], tokens[at++]];
const edges = [];
const graph = Array.from({length: n + 1}, () => []);
for (let i = 0; i < m; i++) {
  const [u, v, w] = [tokens[at++], tokens[at++], tokens[at++]];
  edges.push([w, u, v]);
  graph[u].push([v, w]);
  graph[v].push([u, w]);
}
class Heap {
  #items = [];
  push(item) {
    const items = this.#items;
    let i = items.push(item) - 1;
    for (let up; i > 0 && items[(up = (i - 1) >> 1)][0] > item[0]; i = up) items[i] = items[up];
    items[i] = item;
  }
  pop() {
    const items = this.#items;
    const [top, last] = [items[0], items.pop()];
    if (items.length > 0) {
      let i = 0;
      for (let down; (down = 2 * i + 1) < items.length; i = down) {
        if (down + 1 < items.length && items[down + 1][0] < items[down][0]) down++;
        if (items[down][0] >= last[0]) break;
        items[i] = items[down];
      }
      items[i] = last;
    }
    return top;
  }
  get size() { return this.#items.length; }
}
const distance = new Array(n + 1).fill(Infinity);
distance[1] = 0;
const heap = new Heap();
heap.push([0, 1]);
while (heap.size > 0) {
  const [d, u] = heap.pop();
  if (d > distance[u]) continue;
  for (const [v, w] of graph[u]) {
    if (d + w < distance[v]) heap.push([(distance[v] = d + w), v]);
  }
}
console.log(...distance.slice(1));
const parent = Int32Array.from({length: n + 1}, (_, i) => i);
const root = x => (parent[x] === x ? x : (parent[x] = root(parent[x])));
let weight = 0;
let trees = n;
for (const [w, u, v] of edges.sort(([a], [b]) => a - b)) {
  if (root(u) !== root(v)) {
    parent[root(u)] = root(v);
    weight += w;
    trees--;
  }
}
console.log(weight, trees + 4);
const queue = [1];
const seen = new Set(queue);
for (const u of queue) for (const [v] of graph[u]) if (!seen.has(v)) (seen.add(v), queue.push(v));
console.log(...queue);
