// topic: output without end
// ends: output
// output-kib: 256

// Not for ever: Node.js keeps in memory what a full pipe does not take until the program gives way, so that an endless
// one is past either limit first, as the machine's load has it.
for (let i = 0; i < 100_000; i++) console.log('again and again');
