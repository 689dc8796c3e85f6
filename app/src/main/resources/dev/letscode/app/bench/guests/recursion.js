// Many chains of 5,000 calls, and all ways to place 11 queens.
function depth(at) { return at === 0 ? 1 : 1 + depth(at - 1) + (at & 1); }
function queens(n, row, columns, left, right) {
  if (row === n) return 1;
  let ways = 0;
  for (let c = 0; c < n; c++) {
    const bit = 1 << c;
    if (columns & bit || left & bit || right & bit) continue;
    ways += queens(n, row + 1, columns | bit, (left | bit) << 1, (right | bit) >> 1);
  }
  return ways;
}
let sum = 0;
for (let i = 0; i < 200; i++) sum += depth(5000);
console.log(sum, queens(11, 0, 0, 0, 0));
