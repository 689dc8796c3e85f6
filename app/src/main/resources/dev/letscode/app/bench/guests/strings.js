// Builds, cuts and counts words; longest common subsequence of two texts.
let text = '', x = 5;
for (let i = 0; i < 600000; i++) {
  x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
  text += (x >>> 24) % 6 === 0 ? ' ' : String.fromCharCode(97 + (x >>> 16) % 4);
}
const count = {};
for (const word of text.split(' ')) if (word) count[word] = (count[word] || 0) + 1;
const most = Object.entries(count).sort(([a, n], [b, m]) => m - n || (a < b ? -1 : 1))[0][0];
const a = text.slice(0, 2500), b = text.slice(300000, 302500);
let common = new Array(b.length + 1).fill(0);
for (let i = 0; i < a.length; i++) {
  const row = [0];
  for (let j = 0; j < b.length; j++) {
    row.push(a[i] === b[j] ? common[j] + 1 : Math.max(common[j + 1], row[j]));
  }
  common = row;
}
console.log(Object.keys(count).length, most, common[b.length]);
