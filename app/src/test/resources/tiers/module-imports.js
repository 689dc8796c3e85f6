// topic: imports of an ECMAScript module, and waiting outside of functions
// input: 3 4
// input: 5
// output: 3 4 | 5 | true \n
// output: 12 a/b 2

import fs, { readFileSync as read } from 'node:fs';
import * as readline from 'readline'; import { EOL } from "os";
/* between */ import path, {
  join,
} from 'path';
import 'process';

const lines = [];
for await (const line of readline.createInterface({ input: process.stdin })) {
  lines.push(line);
}
console.log(lines.join(' | '), '|', fs.readFileSync === read, JSON.stringify(EOL).slice(1, -1));
const product = await Promise.resolve(lines[0].split(' ').reduce((a, b) => a * b));
console.log(product, join('a', 'c', '..', 'b'), path.basename('/x/22.js', '.js').length);
