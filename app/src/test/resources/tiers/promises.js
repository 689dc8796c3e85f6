// topic: combining promises
// output: [ 1, 2, 3 ] first
// output: [
// output:   { status: 'fulfilled', value: 1 },
// output:   { status: 'rejected', reason: 'no' }
// output: ]
// output: any 2 caught no finally
// output: a0 b0 a1 b1 0 1 2

const after = (ms, value) => new Promise(resolve => setTimeout(resolve, ms, value));
async function main() {
  console.log(await Promise.all([after(5, 1), 2, Promise.resolve(3)]), await Promise.race([after(200, 'last'), after(1, 'first')]));
  console.log(await Promise.allSettled([1, Promise.reject('no')]));
  const words = ['any', await Promise.any([Promise.reject(1), after(1, 2)])];
  try {
    await Promise.reject('no');
  } catch (e) {
    words.push('caught', e);
  } finally {
    words.push('finally');
  }
  console.log(...words);
  const out = [];
  const worker = async name => {
    for (let i = 0; i < 2; i++) {
      out.push(name + i);
      await null;
    }
  };
  await Promise.all([worker('a'), worker('b')]);
  for await (const n of (async function* () { yield* [0, 1, 2]; })()) out.push(n);
  console.log(...out);
}
main();
