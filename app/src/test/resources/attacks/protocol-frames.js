// attack: writes what a worker says to its owner, in the hope that both come the same way
// expect: WA
// lane: quick
const frames = [];
for (let type = 0; type < 64; type++) {
  frames.push(Buffer.from([type, 0, 0, 0, 0]), Buffer.from([0, 0, 0, 5, type, 0, 0, 0, 0]), Buffer.from([5, 0, 0, 0, type]));
}
process.stdout.write("frames ");
for (const frame of frames) {
  process.stdout.write(frame);
  process.stderr.write(frame);
}
