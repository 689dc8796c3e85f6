// What the sandbox's tests run: each first argument is one thing that a program may do to its limits.
const fs = require('fs');
const [what, first, second] = process.argv.slice(2);
const value = Number(first ?? 0);

switch (what) {
  case 'burn':
    for (const until = performance.now() + value; value < 0 || performance.now() < until;);
    break;
  case 'hold': {
    const blocks = [];
    for (let held = 0; held < value; held += 1 << 20) blocks.push(new Uint8Array(Math.min(1 << 20, value - held)).fill(1));
    process.exitCode = blocks.length > 0 ? 0 : 1;
    break;
  }
  case 'flood':
    for (;;) fs.writeSync(value, 'x'.repeat(65536));
  case 'say':
    for (let i = 0; i < value || i < Number(second); i++) {
      if (i < value) process.stdout.write('o');
      if (i < Number(second)) process.stderr.write('e');
    }
    break;
  case 'echo':
    process.stdin.on('data', chunk => process.stdout.write(chunk));
    break;
  case 'count': {
    let bytes = 0;
    let sum = 0;
    process.stdin.on('data', chunk => {
      bytes += chunk.length;
      for (const byte of chunk) sum += byte;
    });
    process.stdin.on('end', () => console.log(bytes, sum));
    break;
  }
  case 'recurse': {
    const deep = n => n === 0 ? 0 : deep(n - 1) + 1;
    console.log(deep(value));
    break;
  }
  case 'exit':
    process.exit(value);
  case 'wait':
    setInterval(() => {}, 1 << 30);
    break;
  default:
    process.exit(99);
}
