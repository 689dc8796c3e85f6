// topic: input lines end with carriage return and line feed, which readline takes away
// input-bytes: "3\r\none\r\ntwo words\r\nthree\r\n"
// output: 3
// output: [one]
// output: [two words]
// output: [three]

const lines = [];
require('readline').createInterface({input: process.stdin}).on('line', line => lines.push(line)).on('close', () => {
  const n = parseInt(lines[0]);
  console.log(n);
  for (let i = 1; i <= n; i++) console.log(`[${lines[i]}]`);
});
