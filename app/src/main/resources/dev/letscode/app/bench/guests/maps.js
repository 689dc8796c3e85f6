// A hash table, a set and an object with 400,000 operations each.
const table = new Map(), seen = new Set(), object = {};
let x = 1, sum = 0;
for (let i = 0; i < 400000; i++) {
  x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
  const key = x >>> 14;
  table.set(key, (table.get(key) ?? 0) ^ i);
  if (seen.has(key >> 1)) sum++;
  seen.add(key);
  const name = 'k' + (key % 5000);
  object[name] = (object[name] || 0) + 1;
  if (i % 3 === 0 && table.delete(key >> 1)) sum += 2;
}
for (const value of table.values()) sum += value % 7;
console.log(sum, table.size, seen.size, Object.keys(object).length);
