const heights = require("fs").readFileSync(0, "utf8").split("\n")[1].split(" ").map(Number);
const stack = [];
let pairs = 0;
for (const height of heights) {
  while (stack.length > 0 && stack[stack.length - 1] < height) {
    stack.pop();
    pairs++;
  }
  if (stack.length > 0) pairs++;
  if (stack.length === 0 || stack[stack.length - 1] !== height) stack.push(height);
}
console.log(pairs);
